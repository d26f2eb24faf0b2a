/**
 * Activiteit: what happened, written once – the circle's journal and the audit log. Stands on circles.
 */
@ApplicationModule(displayName = "activiteit",
        allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *", "circles"})
@NullMarked
package nl.leerkring.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
