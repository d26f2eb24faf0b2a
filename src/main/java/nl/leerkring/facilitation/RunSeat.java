package nl.leerkring.facilitation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in one run: a person with a seat in the circle, or a guest who came in by its code. Cut from a seat or from the code alone,
 * by this module alone; a controller gets it as a parameter. It is what opens a sealed run, and no wider key does.
 */
public final class RunSeat implements Key {

    private final Run run;
    private final Presence presence;
    private final UUID who;
    private final @Nullable Seat seat;
    private final boolean recent;

    RunSeat(Run run, Presence presence, UUID who, @Nullable Seat seat, boolean recent) {
        this.recent = recent;
        this.run = run;
        this.presence = presence;
        this.who = who;
        this.seat = seat;
    }

    /** For a part of a page, that looks again when it hears a hint: what was read for somebody else since the last one will do. */
    boolean recent() {
        return recent;
    }

    public RunSeat recently() {
        return new RunSeat(run, presence, who, seat, true);
    }

    /** Nobody in particular with the same role: somebody who wrote nothing here, leads nothing and sits with nobody. What she sees, all with that role may see. */
    public RunSeat anybody() {
        UUID nobody = new UUID(0, 0);
        return new RunSeat(run, new Presence(nobody, null, "", presence.role(), false, true, false), nobody, null, true);
    }

    public Run run() {
        return run;
    }

    public UUID presence() {
        return presence.id();
    }

    public String name() {
        return presence.name();
    }

    public RunRole role() {
        return presence.role();
    }

    public boolean agreed() {
        return presence.agreed();
    }

    /** Nothing: a guest. */
    public @Nullable Seat seat() {
        return seat;
    }

    /** Leads the run; one that is open to the circle is also led by who coordinates or facilitates the circle. */
    public boolean leads() {
        return presence.leads() || run.open() && seat != null && (seat.coordinates() || seat.role() == Role.FACILITATOR);
    }

    /** Anybody of a small group can go on when the facilitator's phone dies. */
    public boolean mayTakeOver() {
        return !leads() && !run.open() && role() != RunRole.LISTENER;
    }

    /** Only looks: who observes the circle, or was put in to listen. */
    public boolean listens() {
        return role() == RunRole.LISTENER;
    }

    public String href() {
        return run.href();
    }

    /** What this person's page hears; who leads also hears each answer come in. The stream ends with her session and with her seat in the circle. */
    public List<UUID> channels() {
        return leads() ? List.of(run.id().value(), who, counting(run.id())) : List.of(run.id().value(), who);
    }

    static UUID counting(RunId run) {
        return UUID.nameUUIDFromBytes((run + " counted").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID person() {
        return who;
    }

    @Override
    public Set<UUID> circles() {
        return Set.of(run.circle());
    }
}
