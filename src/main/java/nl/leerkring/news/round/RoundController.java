package nl.leerkring.news.round;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.news.News;
import nl.leerkring.news.bringing.TellPart;
import nl.leerkring.news.bringing.Tellings;
import nl.leerkring.news.bringing.Told;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The news round of a day, for everybody in the circle: what there is to tell, whose turn it is, and what one wants to know more about. */
@Controller
class RoundController {

    static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/actualiteiten";

    private final Meetings meetings;
    private final Rounds rounds;
    private final Connections connections;
    private final Tellings tellings;
    private final Tabs tabs;
    private final Clock clock;

    RoundController(Meetings meetings, Rounds rounds, Connections connections, Tellings tellings, Tabs tabs, Clock clock) {
        this.meetings = meetings;
        this.rounds = rounds;
        this.connections = connections;
        this.tellings = tellings;
        this.tabs = tabs;
        this.clock = clock;
    }

    @GetMapping(HERE)
    RoundPage page(Seat seat, @PathVariable int nummer, Language language) {
        Meeting meeting = meetings.get(seat, nummer);
        RoundPart part = part(seat, meeting);
        return new RoundPage(part, tell(seat, part.round()), tabs.of(seat, meeting, language));
    }

    /** What is live of it, alone: for when it changes. */
    @GetMapping(HERE + "/ronde")
    RoundPart live(Seat seat, @PathVariable int nummer) {
        return part(seat, meetings.get(seat, nummer));
    }

    @GetMapping(HERE + "/scherm")
    WallPage wall(Seat seat, @PathVariable int nummer, Form asked) {
        String theme = switch (asked.value("thema")) {
            case "donker" -> "dark";
            case "licht" -> "light";
            default -> "";
        };
        return new WallPage(new WallPart(part(seat, meetings.get(seat, nummer))), theme);
    }

    @GetMapping(HERE + "/scherm/nu")
    WallPart wallNow(Seat seat, @PathVariable int nummer) {
        return new WallPart(part(seat, meetings.get(seat, nummer)));
    }

    /** Who leads sees all of them, another only her own. */
    @GetMapping(HERE + "/verbindingen")
    ConnectionsPage connections(Seat seat, @PathVariable int nummer) {
        Meeting meeting = meetings.get(seat, nummer);
        Lead lead = rounds.lead(seat, rounds.of(seat, meeting)).orElse(null);
        List<Connection> all = lead == null ? connections.of(seat, meeting) : connections.all(lead);
        return new ConnectionsPage(seat, meeting, all, lead != null);
    }

    /** Tapped twice, it is there once: the button says what it does. */
    @PostMapping(HERE + "/{bericht}/belangstelling")
    Redirect interest(Seat seat, @PathVariable int nummer, @PathVariable UUID bericht, Form form) {
        Meeting meeting = meetings.get(seat, nummer);
        if (!seat.role().takesPart()) {
            throw new Missing();
        }
        rounds.interest(seat, meeting, bericht, !form.value("meer").equals("nee"));
        return Redirect.to(href(seat, meeting) + "#b-" + bericht);
    }

    private RoundPart part(Seat seat, Meeting meeting) {
        Round round = rounds.of(seat, meeting);
        return new RoundPart(href(seat, meeting), seat, round, rounds.lead(seat, round).isPresent(), Rounds.mayBegin(meeting, clock.instant()));
    }

    private @Nullable TellPart tell(Seat seat, Round round) {
        Instant now = clock.instant();
        if (round.began() != null || !News.asks(round.meeting(), now)) {
            return null;
        }
        Told told = tellings.of(seat, round.meeting());
        return told.asks(seat, now) ? new TellPart(href(seat, round.meeting()), told, seat.person(), false) : null;
    }

    private static String href(Seat seat, Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten";
    }
}
