/**
 * Zoeken: finds what somebody may see, in all her circles at once, by words that may be typed roughly. Knows no higher module: those offer
 * a view and a name. Stands on circles.
 *
 * <p>Publishes in SQL: functions search.offer, search.follow, search.follow_upon and search.refresh, for migrations; and its text search
 * configurations, search.dutch and search.english, by name.
 */
@ApplicationModule(displayName = "zoeken", allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *", "circles"})
@NullMarked
package nl.leerkring.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
