package nl.leerkring.meetings.hosting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A municipality offers to receive a meeting.
 *
 * @param person    who offered; nothing: no longer known
 * @param meeting   the number of the meeting it is about; 0: whichever
 * @param theme     of that meeting, or an empty text
 * @param answer    what the coordinator wrote back
 * @param givenTheme the meeting it receives, or an empty text
 */
record HostOffer(UUID id, UUID organisation, String organisationName, @Nullable UUID person, String name, int meeting, String theme, String note,
        List<LocalDate> days, Instant made, State state, String answer, String givenTheme) {

    enum State implements Coded {
        OPEN(Text.of("wacht op antwoord", "waiting for an answer")),
        ACCEPTED(Text.of("aangenomen", "accepted")),
        DECLINED(Text.of("deze keer niet", "not this time")),
        WITHDRAWN(Text.of("ingetrokken", "withdrawn"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        Text label() {
            return label;
        }
    }

    boolean open() {
        return state == State.OPEN;
    }
}
