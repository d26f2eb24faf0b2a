/**
 * Bijeenkomsten: the series of meetings, their programme, host and answers. Stands on discussions, library,
 * activity and circles.
 *
 * <p>Publishes in SQL: meetings.meeting, meetings.items, meetings.came, meetings.skipped_mail.
 */
@ApplicationModule(displayName = "bijeenkomsten",
        allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *", "circles", "search", "activity", "library", "discussions"})
@NullMarked
package nl.leerkring.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
