package nl.leerkring.deepdives.loops;

import java.util.List;
import java.util.UUID;

/**
 * Arrows that come back where they began.
 *
 * @param number among those of its kind, from 1
 * @param name   what people call it; empty: nothing yet
 */
record Loop(List<Arrow> arrows, int number, String name) {

    /** The product of the signs: each minus turns more into less. */
    static boolean reinforcing(List<Arrow> arrows) {
        return arrows.stream().filter(each -> each.sign() < 0).count() % 2 == 0;
    }

    static List<UUID> key(List<Arrow> arrows) {
        return arrows.stream().map(Arrow::id).sorted().toList();
    }

    boolean reinforcing() {
        return reinforcing(arrows);
    }

    /** R for reinforcing, B for balancing: the letters of the field in both languages. */
    String letter() {
        return (reinforcing() ? "R" : "B") + number;
    }

    List<UUID> key() {
        return key(arrows);
    }

    String word() {
        return String.join(",", key().stream().map(UUID::toString).toList());
    }

    boolean delayed() {
        return arrows.stream().anyMatch(Arrow::delayed);
    }
}
