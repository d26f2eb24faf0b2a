/**
 * Kennis: what a circle learns, as a chain of cards – practice, question, experiment, routine, uptake elsewhere – each with what it came from. Stands on library and circles.
 *
 * <p>Publishes in SQL: knowledge.learned, knowledge.took.
 */
@ApplicationModule(displayName = "kennis",
        allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *", "circles", "search", "library"})
@NullMarked
package nl.leerkring.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
