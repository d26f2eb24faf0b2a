/**
 * Gesprekken: talk in a circle, on its own or under anything that has a title and an address: read to the message, answered, moderated. Stands on library,
 * activity and circles.
 *
 * <p>Publishes in SQL: discussions.threads, discussions.messages.
 */
@ApplicationModule(displayName = "gesprekken",
        allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "circles", "search", "library"})
@NullMarked
package nl.leerkring.discussions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
