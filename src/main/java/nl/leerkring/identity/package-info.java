/**
 * Identiteit: signing in without a password, and staying safe. Stands on notices and people.
 */
@ApplicationModule(displayName = "identiteit", allowedDependencies = {"web", "web :: *", "database", "people", "notices"})
@NullMarked
package nl.leerkring.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
