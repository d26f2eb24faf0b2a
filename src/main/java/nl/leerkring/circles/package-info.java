/**
 * Leerkringen: circles and who has a seat in them, by invitation or application. Stands on identity, notices and people.
 *
 * <p>Publishes in SQL: circles.circle, circles.members, circles.sat, circles.new_applications; and circles.seat, for triggers and for who ever sat where.
 */
@ApplicationModule(displayName = "leerkringen", allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *"})
@NullMarked
package nl.leerkring.circles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
