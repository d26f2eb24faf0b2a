package nl.leerkring.facilitation;

import java.util.UUID;
import nl.leerkring.identity.Viewer;
import nl.leerkring.web.Language;
import nl.leerkring.web.live.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who listens on a stream of a run. It opens nothing: whether she may still look is asked again each time ({@link RunSeats#still}).
 *
 * @param viewer nothing: a guest
 * @param alone  she asks for herself what changed: she leads, or the run is sealed
 * @param board  the board that her page shows; nothing: it is the page of the run
 */
public record Listener(RunId run, UUID who, @Nullable Viewer viewer, Language language, boolean alone, Tally.@Nullable Asked board) {

    public static Listener of(RunSeat seat, Language language, Tally.@Nullable Asked board) {
        return new Listener(seat.run().id(), seat.person(), seat.seat() == null ? null : seat.seat().viewer(), language, seat.leads() || seat.run().sealed(), board);
    }

    static Listener of(Stream stream) {
        if (stream.who() instanceof Listener listener) {
            return listener;
        }
        throw new IllegalStateException("a stream of something else");
    }
}
