package nl.leerkring.news.bringing;

import java.time.Clock;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.news.News;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Bringing something for the round of a day, and changing or withdrawing what one brought. */
@Controller
class BringingController {

    private static final String DAY = "/kring/{kring}/bijeenkomsten/{nummer}/actualiteiten";
    private static final String ONE = DAY + "/{bericht}";

    private final Meetings meetings;
    private final Tellings tellings;
    private final News news;
    private final Clock clock;

    BringingController(Meetings meetings, Tellings tellings, News news, Clock clock) {
        this.meetings = meetings;
        this.tellings = tellings;
        this.news = news;
        this.clock = clock;
    }

    @GetMapping(DAY + "/nieuw")
    BringPage fresh(Seat seat, @PathVariable int nummer, Form asked) {
        Form form = DraftForm.fresh();
        if (!asked.value("soort").isEmpty()) {
            form.with("soort", asked.value("soort"));
        }
        return new BringPage(seat, open(seat, nummer), null, form);
    }

    @PostMapping(DAY)
    Answer bring(Seat seat, @PathVariable int nummer, Form form) {
        Told told = told(seat, nummer);
        NewsItem.Draft draft = DraftForm.read(form);
        noteClosed(seat, told, form);
        String day = day(seat, told.meeting());
        if (form.bad()) {
            return new BringPage(seat, told, null, form);
        }
        try {
            news.bring(seat, seat.circle().value(), told.meeting(), day, draft);
        } catch (Refused late) {
            return new BringPage(seat, told, null, form.wrong("tekst", late.reason().nl(), late.reason().en()));
        }
        return Redirect.to(form.value("terug").equals("kring") ? seat.href() + "#vertel" : day + "/actualiteiten")
                .saying("Het staat klaar voor de nieuwsronde.", "It is ready for the news round.");
    }

    @GetMapping(ONE + "/wijziging")
    BringPage change(Seat seat, @PathVariable int nummer, @PathVariable UUID bericht) {
        Told told = open(seat, nummer);
        NewsItem item = mine(seat, told.meeting(), bericht);
        return new BringPage(seat, told, item, DraftForm.of(item));
    }

    @PostMapping(ONE + "/wijziging")
    Answer save(Seat seat, @PathVariable int nummer, @PathVariable UUID bericht, Form form) {
        Told told = told(seat, nummer);
        NewsItem item = mine(seat, told.meeting(), bericht);
        NewsItem.Draft draft = DraftForm.read(form);
        noteClosed(seat, told, form);
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (form.bad()) {
            return new BringPage(seat, told, item, form);
        }
        if (!tellings.change(seat, told.meeting(), item.id(), version == null ? 0 : version, draft)) {
            NewsItem now = mine(seat, told.meeting(), bericht);
            form.with("versie", now.version()).wrong("tekst", "Je veranderde dit ook ergens anders, in: ‘" + now.text() + "’. Bewaar nog eens om te houden wat hier staat.",
                    "You changed this elsewhere too, into: ‘" + now.text() + "’. Save again to keep what is here.");
            return new BringPage(seat, told, now, form);
        }
        return Redirect.to(day(seat, told.meeting()) + "/actualiteiten").saying("Het is gewijzigd.", "It is changed.");
    }

    @PostMapping(ONE + "/intrekking")
    Redirect withdraw(Seat seat, @PathVariable int nummer, @PathVariable UUID bericht, Form form) {
        NewsItem item = removable(seat, nummer, bericht);
        Meeting meeting = meetings.get(seat, nummer);
        tellings.withdraw(seat, meeting, item.id(), false);
        String here = day(seat, meeting) + "/actualiteiten";
        return Redirect.to(form.value("terug").equals("kring") ? seat.href() + "#vertel" : here)
                .saying("‘" + item.brief() + "’ is ingetrokken.", "‘" + item.brief() + "’ is withdrawn.").undo(here + "/" + item.id() + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID bericht) {
        NewsItem item = removable(seat, nummer, bericht);
        Meeting meeting = meetings.get(seat, nummer);
        tellings.withdraw(seat, meeting, item.id(), true);
        return Redirect.to(day(seat, meeting) + "/actualiteiten").saying("‘" + item.brief() + "’ staat er weer.", "‘" + item.brief() + "’ is back.");
    }

    /** Who is not asked anything finds nothing here. */
    private Told told(Seat seat, int number) {
        Meeting meeting = meetings.get(seat, number);
        if (!Told.brings(seat)) {
            throw new Missing();
        }
        return tellings.of(seat, meeting);
    }

    /** Who comes too early or too late reads why. */
    private Told open(Seat seat, int number) {
        Told told = told(seat, number);
        if (!told.asks(seat, clock.instant())) {
            throw new Refused(closed(told));
        }
        return told;
    }

    /** Who is too late with what she typed reads it beside that, so that it is not lost. */
    private void noteClosed(Seat seat, Told told, Form form) {
        if (!told.asks(seat, clock.instant())) {
            form.wrong("tekst", closed(told).nl(), closed(told).en());
        }
    }

    private Text closed(Told told) {
        Meeting meeting = told.meeting();
        boolean early = meeting.starts() == null || meeting.starts().minus(News.BEFORE).isAfter(clock.instant());
        return told.began() ? Text.of("De nieuwsronde is begonnen. Vertel het in de zaal.", "The news round has begun. Tell it in the room.")
                : meeting.cancelled() != null || !told.planned() ? Text.of("Deze dag heeft geen nieuwsronde.", "This day has no news round.")
                : early ? Text.of("Vanaf drie weken voor de dag kun je vertellen wat er nieuw is.", "From three weeks before the day you can tell what is new.")
                : Text.of("Deze dag is geweest.", "This day is over.");
    }

    private NewsItem mine(Seat seat, Meeting meeting, UUID id) {
        return news.find(seat, meeting, id).filter(item -> item.by(seat.person()) && item.withdrawn() == null).orElseThrow(Missing::new);
    }

    /** One's own, always; and of anybody for who coordinates, because somebody has to be able to. */
    private NewsItem removable(Seat seat, int number, UUID id) {
        NewsItem item = news.find(seat, meetings.get(seat, number), id).orElseThrow(Missing::new);
        if (!seat.coordinates() && !(item.by(seat.person()) && Told.brings(seat))) {
            throw new Missing();
        }
        return item;
    }

    private static String day(Seat seat, Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
    }
}
