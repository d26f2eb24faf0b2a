/**
 * Intervisie: cases that people bring, groups that consult on them by a method, and what remains of it. What is said here stays here. Stands on
 * meetings, facilitation, activity and circles.
 */
@ApplicationModule(displayName = "intervisie", allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *",
        "circles", "activity", "facilitation", "meetings"})
@NullMarked
package nl.leerkring.intervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
