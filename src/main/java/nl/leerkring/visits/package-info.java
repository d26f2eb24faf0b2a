/**
 * Projectbezoek: the host takes people into a project; what they see, ask and take home at each stop, also without a network, and how they score the place. Stands on meetings and library.
 */
@ApplicationModule(displayName = "projectbezoek",
        allowedDependencies = {"web", "web :: *", "database", "people", "identity", "identity :: *", "circles", "search", "meetings", "library"})
@NullMarked
package nl.leerkring.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
