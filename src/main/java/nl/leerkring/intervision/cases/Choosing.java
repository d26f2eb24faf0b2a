package nl.leerkring.intervision.cases;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The choice of cases for a day: most recognised first; of equals, who had the fewest earlier turns; then the lot. Nobody gets two.
 *
 * @param lot drawn when the choosing was closed, and kept, so that the choice can be checked
 */
public record Choosing(UUID id, UUID bringer, int recognised, int turns, int lot) {

    static final Comparator<Choosing> ORDER = Comparator.comparingInt(Choosing::recognised).reversed().thenComparingInt(Choosing::turns)
            .thenComparingInt(Choosing::lot);

    /** The ids of those that are chosen. */
    static Set<UUID> chosen(List<Choosing> all, int places) {
        Set<UUID> bringers = new HashSet<>();
        Set<UUID> chosen = new HashSet<>();
        for (Choosing each : all.stream().sorted(ORDER).toList()) {
            if (chosen.size() < places && bringers.add(each.bringer())) {
                chosen.add(each.id());
            }
        }
        return chosen;
    }
}
