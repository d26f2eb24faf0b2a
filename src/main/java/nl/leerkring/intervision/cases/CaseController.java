package nl.leerkring.intervision.cases;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.intervision.CaseId;
import nl.leerkring.intervision.CaseSeat;
import nl.leerkring.intervision.CaseSeats;
import nl.leerkring.intervision.Story;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a case, looking it over, asking for advice, and offering it. */
@Controller
class CaseController {

    private static final String ALL = "/kring/{kring}/casussen";
    private static final String ONE = ALL + "/{casus}";
    private static final Refused STAYS = new Refused("Een groep praat over deze casus. Ze blijft nu zoals ze is.", "A group talks about this case. It stays as it is now.");

    private final Cases cases;
    private final CaseSeats seats;
    private final Names names;
    private final Meetings meetings;
    private final Clock clock;

    CaseController(Cases cases, CaseSeats seats, Names names, Meetings meetings, Clock clock) {
        this.cases = cases;
        this.seats = seats;
        this.names = names;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping(ALL)
    CasesPage all(Seat seat) {
        return new CasesPage(seat, cases.of(seat));
    }

    @GetMapping(ALL + "/nieuw")
    CaseFormPage fresh(Seat seat, Form typed) {
        List<Meeting> coming = coming(writer(seat));
        String number = typed.value("bijeenkomst");
        return new CaseFormPage(seat, null, coming, Form.empty().with("bijeenkomst", number.isEmpty() && !coming.isEmpty() ? coming.getFirst().number() : number), 200);
    }

    @PostMapping(ALL)
    Answer write(Seat seat, Form form) {
        Story story = CaseForm.read(form);
        UUID meeting = meeting(writer(seat), form);
        if (form.bad()) {
            return new CaseFormPage(seat, null, coming(seat), form, 422);
        }
        CaseId id = cases.write(seat, meeting, story);
        return Redirect.to(href(seat, id.value())).saying("Bewaard. Alleen jij ziet dit.", "Saved. Only you see this.");
    }

    @GetMapping(ONE)
    CasePage one(Seat seat, @PathVariable UUID casus) {
        return page(seat, casus, Form.empty());
    }

    @GetMapping(ONE + "/wijziging")
    CaseFormPage change(Seat seat, @PathVariable UUID casus) {
        Case it = mine(seat, casus);
        return new CaseFormPage(seat, it, coming(seat), CaseForm.of(it), 200);
    }

    @PostMapping(ONE + "/wijziging")
    Answer save(Seat seat, @PathVariable UUID casus, Form form) {
        Case it = mine(seat, casus);
        Story story = CaseForm.read(form);
        UUID meeting = meeting(seat, form);
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (form.bad()) {
            return new CaseFormPage(seat, it, coming(seat), form, 422);
        }
        if (!cases.change(it.seat(), version == null ? 0 : version, meeting, story)) {
            form.wrong("verhaal", "Je hebt deze casus intussen ergens anders gewijzigd. Bewaar nog eens als dit de goede tekst is.",
                    "You changed this case elsewhere in the meantime. Save again if this is the right text.").with("versie", it.version());
            return new CaseFormPage(seat, it, coming(seat), form, 422);
        }
        return Redirect.to(href(seat, casus)).saying(it.offered() == null || it.closed() ? "Bewaard." : "Bewaard. Bekijk de casus en bied haar opnieuw aan.",
                it.offered() == null || it.closed() ? "Saved." : "Saved. Look at the case and offer it again.");
    }

    @PostMapping(ONE + "/aanbod")
    Answer offer(Seat seat, @PathVariable UUID casus, Form form) {
        Case it = mine(seat, casus);
        if (it.offered() != null) {
            return Redirect.to(href(seat, casus));
        }
        looked(form, "gekeken", it);
        if (it.number() == 0) {
            form.wrong("gekeken", "Kies eerst bij welke bijeenkomst je deze casus inbrengt.", "First choose the meeting for which you bring this case.");
        }
        if (form.bad()) {
            return page(seat, casus, form);
        }
        if (!cases.offer(it.seat(), it)) {
            throw new Refused("Dat kan nu niet meer: er is al gekozen voor deze bijeenkomst, of de casus is net gewijzigd.",
                    "That cannot be done any more: the choice for this meeting has been made, or the case has just been changed.");
        }
        return Redirect.to(href(seat, casus)).saying("Aangeboden. De kring ziet alleen je vraag en het thema, zonder je naam.",
                "Offered. The circle sees only your question and the theme, without your name.").undo(href(seat, casus) + "/terugtrekking");
    }

    /** Nothing goes on without a look at what it says now. */
    private static void looked(Form form, String field, Case it) {
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (!form.ticked(field) || version == null || version != it.version()) {
            form.wrong(field, "Lees je casus na, en vink aan dat je gekeken hebt.", "Read your case again, and tick that you have looked.");
        }
    }

    @PostMapping(ONE + "/terugtrekking")
    Redirect withdraw(Seat seat, @PathVariable UUID casus) {
        if (!cases.withdraw(mine(seat, casus).seat())) {
            throw STAYS;
        }
        return Redirect.to(href(seat, casus)).saying("Teruggetrokken. Niemand in de kring ziet je vraag nog.", "Withdrawn. Nobody in the circle sees your question any more.");
    }

    @PostMapping(ONE + "/raad")
    Answer ask(Seat seat, @PathVariable UUID casus, Form form) {
        Case it = mine(seat, casus);
        UUID adviser = form.id("begeleider");
        if (adviser != null) {
            looked(form, "nagekeken", it);
            if (names.facilitators(seat).stream().noneMatch(each -> each.value().equals(adviser.toString()))) {
                form.wrong("begeleider", "Kies een van de mogelijkheden.", "Choose one of the options.");
            }
        }
        if (form.bad()) {
            return page(seat, casus, form);
        }
        cases.ask(it.seat(), adviser);
        return Redirect.to(href(seat, casus)).saying(adviser == null ? "Alleen jij ziet deze casus weer." : "Gevraagd. Alleen jij en deze begeleider lezen de casus.",
                adviser == null ? "Only you see this case again." : "Asked. Only you and this facilitator read the case.");
    }

    @PostMapping(ONE + "/advies")
    Answer advise(Seat seat, @PathVariable UUID casus, Form form) {
        CaseSeat adviser = seats.of(seat, casus);
        if (adviser.brings()) {
            throw new Missing();
        }
        String words = form.text("advies", 2_000);
        if (form.bad()) {
            return page(seat, casus, form);
        }
        cases.advise(adviser, words);
        return Redirect.to(href(seat, casus)).saying("Alleen de inbrenger leest je advies.", "Only the bringer reads your advice.");
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable UUID casus) {
        if (!cases.remove(own(seat, casus), true)) {
            throw STAYS;
        }
        return Redirect.to(seat.href() + "/casussen").saying("De casus is weg.", "The case is gone.").undo(href(seat, casus) + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable UUID casus) {
        cases.remove(own(seat, casus), false);
        return Redirect.to(href(seat, casus)).saying("De casus is er weer.", "The case is back.");
    }

    private CasePage page(Seat seat, UUID id, Form form) {
        CaseSeat key = seats.of(seat, id);
        Case it = cases.get(key);
        return new CasePage(seat, it, names.traces(seat), key.brings() ? names.facilitators(seat) : List.of(), form, form.bad() ? 422 : 200);
    }

    private CaseSeat own(Seat seat, UUID id) {
        CaseSeat key = seats.of(seat, id);
        if (!key.brings()) {
            throw new Missing();
        }
        return key;
    }

    private Case mine(Seat seat, UUID id) {
        Case it = cases.get(own(seat, id));
        if (!it.open()) {
            throw it.story() == null ? new Refused("Deze casus is vernietigd, zoals afgesproken.", "This case has been destroyed, as agreed.") : STAYS;
        }
        return it;
    }

    private static Seat writer(Seat seat) {
        if (!seat.role().takesPart()) {
            throw new Missing();
        }
        return seat;
    }

    private List<Meeting> coming(Seat seat) {
        return meetings.of(seat).stream().filter(each -> each.cancelled() == null && !each.over(clock.instant())).toList();
    }

    private @Nullable UUID meeting(Seat seat, Form form) {
        Integer number = form.number("bijeenkomst", 1, 10_000);
        UUID found = number == null ? null : coming(seat).stream().filter(each -> each.number() == number).map(each -> each.id().value()).findFirst().orElse(null);
        if (number != null && found == null) {
            form.wrong("bijeenkomst", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        return found;
    }

    private static String href(Seat seat, UUID id) {
        return seat.href() + "/casussen/" + id;
    }
}
