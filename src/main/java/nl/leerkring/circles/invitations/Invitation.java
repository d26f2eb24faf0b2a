package nl.leerkring.circles.invitations;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A seat that is offered; open until it is taken, withdrawn or expired.
 *
 * @param succeeds    the seat that is taken over; nothing: a new one
 * @param predecessor the name of whose seat that is
 */
record Invitation(UUID id, UUID circle, String email, String name, String organisation, Role role, @Nullable Instant sent, Instant ends,
        @Nullable Instant withdrawn, @Nullable Instant accepted, @Nullable UUID succeeds, String predecessor) {

    enum State {
        WAITING(Text.of("wacht op antwoord", "waiting for an answer")),
        WRITING(Text.of("mail wordt geschreven", "email is being written")),
        ACCEPTED(Text.of("doet mee", "joined")),
        WITHDRAWN(Text.of("ingetrokken", "withdrawn")),
        EXPIRED(Text.of("verlopen", "expired")),
        CLOSED(Text.of("kring is afgesloten", "circle is closed"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        Text label() {
            return label;
        }
    }

    State state(Instant now) {
        if (accepted != null) {
            return State.ACCEPTED;
        }
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        return ends.isBefore(now) ? State.EXPIRED : sent == null ? State.WRITING : State.WAITING;
    }

    boolean open(Instant now) {
        State state = state(now);
        return state == State.WAITING || state == State.WRITING;
    }
}
