package nl.leerkring.facilitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run at a moment, as somebody in it finds it.
 *
 * @param now      by the clock of the database, which all nodes share
 * @param people   the first sixty: who leads, then by name
 * @param present  how many are here
 * @param knocking guests before the door of a sealed run
 * @param huddles  the small groups of this step
 */
public record Scene(RunSeat seat, Stand stand, Instant now, List<Presence> people, int present, List<Knock> knocking, List<Huddle> huddles) {

    public record Knock(UUID id, String name) {
    }

    /** The same moment for somebody else in it, who does not lead. */
    public Scene as(RunSeat other) {
        return new Scene(other, stand, now, people, present, List.of(), huddles);
    }

    public Run run() {
        return seat.run();
    }

    public Script script() {
        return run().script();
    }

    /** Nothing: not in a step. */
    public @Nullable Step step() {
        return stand.phase() == Phase.STEP ? run().step(stand.step()) : null;
    }

    public @Nullable Step next() {
        int next = stand.step() + 1;
        return next < script().steps().size() ? run().step(next) : null;
    }

    public boolean last() {
        return stand.step() == script().steps().size() - 1;
    }

    public List<Presence> here() {
        return people.stream().filter(Presence::here).toList();
    }

    /** With whom this person talks in this step; empty: nobody in particular. */
    public String mates() {
        return huddles.stream().filter(each -> each.has(seat.presence())).findFirst().map(each -> each.names(seat.presence())).orElse("");
    }

    public @Nullable Presence bringer() {
        return people.stream().filter(each -> each.role() == RunRole.BRINGER).findFirst().orElse(null);
    }

    public @Nullable Presence leader() {
        return people.stream().filter(Presence::leads).findFirst().orElse(null);
    }

    /** This person acts in this step. */
    public boolean mine() {
        Step step = step();
        return step != null && step.who().means(seat.role(), seat.leads());
    }

    public boolean may(Move.Kind kind) {
        return seat.leads() && stand.may(kind, script());
    }
}
