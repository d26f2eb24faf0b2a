package nl.leerkring.circles.seats;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param stale somebody else changed the role since the page was opened */
record SeatPage(Seat seat, Sitting sitting, Form form, boolean stale) implements Page {

    static SeatPage of(Seat seat, Sitting sitting) {
        return new SeatPage(seat, sitting, Form.empty().with("rol", sitting.role().code()), false);
    }

    @Override
    public Text title() {
        return me() ? Text.of("Jouw plek in de kring", "Your seat in the circle") : Text.of("Plek in de kring", "Seat in the circle");
    }

    @Override
    public int status() {
        return stale ? 409 : form.bad() ? 422 : 200;
    }

    boolean me() {
        return seat.who().equals(sitting.person());
    }

    String href() {
        return seat.href() + "/plekken/" + sitting.person();
    }

    static List<Option> roles(Ui ui) {
        return Stream.of(Role.values()).map(role -> new Option(role.code(), ui.say(role.label()), ui.say(does(role)))).toList();
    }

    private static Text does(Role role) {
        return switch (role) {
            case COORDINATOR -> Text.of("Stelt de kring in, nodigt uit en plant", "Sets up the circle, invites and plans");
            case FACILITATOR -> Text.of("Leidt onderdelen en bereidt de dagen mee voor", "Leads sessions and helps prepare the days");
            case PARTICIPANT -> Text.of("Doet mee aan de bijeenkomsten", "Takes part in the meetings");
            case OBSERVER -> Text.of("Leest alles, komt niet", "Reads everything, does not attend");
            case ALUMNUS -> Text.of("Deed mee en kan alles blijven lezen", "Took part and can still read everything");
        };
    }
}
