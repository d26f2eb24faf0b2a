/**
 * Actualiteiten: what is new at people's own organisations, told in a round at each meeting and kept in a log; who wants to know more finds who told it. Stands on meetings and discussions.
 */
@ApplicationModule(displayName = "actualiteiten",
        allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *", "circles", "search", "discussions", "meetings"})
@NullMarked
package nl.leerkring.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
