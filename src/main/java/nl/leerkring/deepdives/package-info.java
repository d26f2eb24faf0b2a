/** Verdieping: ways to go into a theme on the day – presentation, poll, board, dialogue, causal loop map, role play – each a script at an item. Stands on facilitation and meetings. */
@ApplicationModule(displayName = "verdieping",
        allowedDependencies = {"web", "web :: *", "database", "people", "notices", "identity", "identity :: *", "circles", "activity", "library", "facilitation", "meetings"})
@NullMarked
package nl.leerkring.deepdives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
