package nl.leerkring.meetings.calendar;

import nl.leerkring.circles.InArchive;
import nl.leerkring.circles.Seat;
import nl.leerkring.identity.Viewer;
import nl.leerkring.web.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody finds her secret addresses, and ends them. */
@Controller
class AgendaController {

    private final Feeds feeds;
    private final String base;

    AgendaController(Feeds feeds, @Value("${leerkring.base-url}") String base) {
        this.feeds = feeds;
        this.base = base;
    }

    @GetMapping("/mijn/agenda")
    AgendaPage mine(Viewer viewer) {
        return new AgendaPage("/mijn/agenda", "", feeds.of(viewer).map(token -> base + "/agenda/" + token + ".ics").orElse(null));
    }

    @PostMapping("/mijn/agenda")
    Redirect renew(Viewer viewer) {
        feeds.renew(viewer);
        return Redirect.to("/mijn/agenda").saying("Dit is je nieuwe adres. Een vorig adres werkt niet meer.",
                "This is your new address. An earlier one no longer works.");
    }

    @PostMapping("/mijn/agenda/einde")
    Redirect end(Viewer viewer) {
        feeds.end(viewer);
        return Redirect.to("/mijn/agenda").saying("Het adres werkt niet meer.", "The address no longer works.");
    }

    @GetMapping("/kring/{kring}/agenda")
    AgendaPage ofCircle(Seat seat) {
        return new AgendaPage(seat.href() + "/agenda", seat.name(),
                feeds.of(seat).map(token -> base + "/agenda/kring/" + token + ".ics").orElse(null));
    }

    @InArchive
    @PostMapping("/kring/{kring}/agenda")
    Redirect renew(Seat seat) {
        feeds.renew(seat);
        return Redirect.to(seat.href() + "/agenda").saying("Dit is je nieuwe adres voor deze kring. Een vorig adres werkt niet meer.",
                "This is your new address for this circle. An earlier one no longer works.");
    }

    @InArchive
    @PostMapping("/kring/{kring}/agenda/einde")
    Redirect end(Seat seat) {
        feeds.end(seat);
        return Redirect.to(seat.href() + "/agenda").saying("Het adres werkt niet meer.", "The address no longer works.");
    }
}
