/**
 * Werkvormen: scripts of timed steps as data, run live by somebody, collecting entries. Stands on circles, identity, notices and people.
 *
 * <p>Publishes in SQL: facilitation.run, facilitation.presence.
 */
@ApplicationModule(displayName = "werkvormen", allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *", "circles"})
@NullMarked
package nl.leerkring.facilitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
