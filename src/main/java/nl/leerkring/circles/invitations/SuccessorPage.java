package nl.leerkring.circles.invitations;

import java.time.Instant;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.seats.Sitting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param successor who is invited to take over the seat
 * @param note      what is left for the successor
 */
record SuccessorPage(Seat seat, Sitting sitting, @Nullable Invitation successor, String note, Form form, Instant now) implements Page {

    @Override
    public Text title() {
        return Text.of("Draag een plek over", "Hand over a seat");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return seat.href() + "/plekken/" + sitting.person();
    }

    boolean me() {
        return seat.who().equals(sitting.person());
    }

    /** Somebody was being named when another was already; what was typed is kept. */
    boolean typed() {
        return form.bad() && !form.values("email").isEmpty();
    }

    /** A seat that is over is not handed over any more. */
    boolean open() {
        return sitting.role() != Role.ALUMNUS && !seat.archived();
    }
}
