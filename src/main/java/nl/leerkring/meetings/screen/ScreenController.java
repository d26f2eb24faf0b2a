package nl.leerkring.meetings.screen;

import java.time.Clock;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Programme;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ScreenController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/scherm";

    private final Meetings meetings;
    private final Programme programme;
    private final Clock clock;

    ScreenController(Meetings meetings, Programme programme, Clock clock) {
        this.meetings = meetings;
        this.programme = programme;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ScreenPage page(Seat seat, @PathVariable int nummer, Form asked) {
        String theme = switch (asked.value("thema")) {
            case "donker" -> "dark";
            case "licht" -> "light";
            default -> "";
        };
        return new ScreenPage(part(seat, nummer), theme);
    }

    /** What goes on, alone: for when it changes. */
    @GetMapping(HERE + "/nu")
    ScreenPart now(Seat seat, @PathVariable int nummer) {
        return part(seat, nummer);
    }

    private ScreenPart part(Seat seat, int number) {
        return new ScreenPart(seat.href() + "/bijeenkomsten/" + number, programme.of(seat, meetings.get(seat, number)), clock.instant());
    }
}
