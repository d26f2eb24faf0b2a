/**
 * Mensen: persons, organisations, profiles and the directory. Stands on web and database.
 *
 * <p>Publishes in SQL: people.person, people.organisation.
 */
@ApplicationModule(displayName = "mensen", allowedDependencies = {"web", "web :: *", "database"})
@NullMarked
package nl.leerkring.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
