package nl.leerkring.meetings.home;

import nl.leerkring.circles.Entry;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController implements Entry {

    private final Meetings meetings;

    HomeController(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/kring/{kring}")
    HomePage home(Seat seat) {
        return new HomePage(seat, meetings.of(seat));
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Link link(Seat seat, Language language) {
        return new Link(language == Language.NL ? "Kring" : "Circle", seat.href(), "home");
    }
}
