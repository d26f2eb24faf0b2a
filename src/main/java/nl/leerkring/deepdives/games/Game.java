package nl.leerkring.deepdives.games;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.facilitation.Phase;
import nl.leerkring.facilitation.Presence;
import nl.leerkring.facilitation.RunRole;
import nl.leerkring.facilitation.Scene;
import org.jspecify.annotations.Nullable;

/**
 * A game as it is played in one run.
 *
 * @param parts who plays which role
 * @param sent  the numbers of the news that was sent in, the latest first
 */
record Game(Scene scene, Kit kit, List<Part> parts, List<Integer> sent) {

    /** @param role in the order of the kit, from 0 */
    record Part(UUID presence, int role) {
    }

    String href() {
        return scene.seat().href();
    }

    @Nullable Integer mine() {
        return parts.stream().filter(each -> each.presence().equals(scene.seat().presence())).map(Part::role).findFirst().orElse(null);
    }

    /** In the last step, the debrief, and afterwards: all interests are open. */
    boolean open() {
        Phase phase = scene.stand().phase();
        return phase == Phase.STEP && scene.last() || phase == Phase.CLOSED || phase == Phase.CLEANED;
    }

    /** Roles are dealt, and chosen, until the debrief. */
    boolean deals() {
        return !scene.seat().listens() && !open();
    }

    /** What the table makes is written while the game goes on, up to and with the debrief. */
    boolean writes() {
        return !scene.seat().listens() && scene.stand().phase() == Phase.STEP;
    }

    /** Who can play: those who are here, besides who leads. */
    List<Presence> players() {
        return scene.here().stream().filter(each -> each.role() != RunRole.LISTENER && !each.leads()).toList();
    }

    String names(int role) {
        List<UUID> who = parts.stream().filter(each -> each.role() == role).map(Part::presence).toList();
        return String.join(", ", scene.people().stream().filter(each -> who.contains(each.id())).map(Presence::name).toList());
    }

    boolean played(int role) {
        return parts.stream().anyMatch(each -> each.role() == role);
    }

    /** What can still be sent, by number. */
    List<Integer> unsent() {
        return IntStream.range(0, kit.injects().size()).boxed().filter(each -> !sent.contains(each)).toList();
    }
}
