/**
 * Mensen: persons, organisations, profiles and the directory. Stands on web and database.
 */
@ApplicationModule(displayName = "mensen", allowedDependencies = {"web", "web :: *", "database"})
@NullMarked
package nl.leerkring.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
