/**
 * Netwerk: people find each other across circles, by choice; who seeks what another offers is introduced when both want it; and who learns from whom.
 * Stands on knowledge, meetings and circles.
 */
@ApplicationModule(displayName = "netwerk",
        allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *", "circles", "search", "knowledge", "meetings"})
@NullMarked
package nl.leerkring.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
