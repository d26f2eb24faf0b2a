package nl.leerkring.meetings.dates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For the coordinator: proposes days, asks, closes, reopens and chooses. */
@Controller
class ProposalController {

    private static final String HERE = DatesController.HERE;

    private final Meetings meetings;
    private final DatePolls polls;
    private final DatesController page;
    private final Clock clock;

    ProposalController(Meetings meetings, DatePolls polls, DatesController page, Clock clock) {
        this.meetings = meetings;
        this.polls = polls;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping(HERE + "/voorstellen")
    Answer propose(Coordinator coordinator, @PathVariable int nummer, Form form, Language language) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        Proposal proposal = Proposal.read(form, clock.instant());
        if (!form.bad() && !polls.propose(coordinator, meeting, proposal)) {
            form.wrong("datum1", "Een datumprikker heeft hooguit " + DatePolls.MOST + " datums. Haal er eerst een weg.",
                    "A date poll has at most " + DatePolls.MOST + " dates. Remove one first.");
        }
        return form.bad() ? again(coordinator, meeting, form, language)
                : back(coordinator, meeting).saying("De datums staan erbij.", "The dates have been added.");
    }

    @PostMapping(HERE + "/{datum}/verwijdering")
    Redirect remove(Coordinator coordinator, @PathVariable int nummer, @PathVariable UUID datum) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        polls.remove(coordinator, meeting, datum, false);
        return back(coordinator, meeting).saying("De datum is weg.", "The date has been removed.").undo(back(coordinator, meeting).to() + "/" + datum + "/herstel");
    }

    @PostMapping(HERE + "/{datum}/herstel")
    Redirect putBack(Coordinator coordinator, @PathVariable int nummer, @PathVariable UUID datum) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        polls.remove(coordinator, meeting, datum, true);
        return back(coordinator, meeting).saying("De datum staat er weer, met de antwoorden.", "The date is back, with its answers.");
    }

    @PostMapping(HERE + "/opening")
    Answer ask(Coordinator coordinator, @PathVariable int nummer, Form form, Language language) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        LocalDate due = form.date("uiterlijk");
        if (due == null) {
            form.wrong("uiterlijk", "Vul een datum in.", "Fill in a date.");
        } else if (!due.isAfter(Dates.dayOf(clock.instant()))) {
            form.wrong("uiterlijk", "Kies een dag na vandaag.", "Choose a day after today.");
        }
        if (form.bad() || due == null) {
            Form hours = page.fresh(coordinator.seat(), meeting);
            return again(coordinator, meeting, form.with("begin", hours.value("begin")).with("einde", hours.value("einde")), language);
        }
        int mails = polls.ask(coordinator, meeting, due);
        return mails == 0 ? back(coordinator, meeting).saying("Bewaard.", "Saved.")
                : back(coordinator, meeting).saying("De vraag is onderweg naar " + mails + (mails == 1 ? " persoon." : " mensen."),
                "The question is on its way to " + mails + (mails == 1 ? " person." : " people."));
    }

    @PostMapping(HERE + "/afsluiting")
    Redirect close(Coordinator coordinator, @PathVariable int nummer) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        polls.close(coordinator, meeting);
        return back(coordinator, meeting).saying("De datumprikker is gesloten.", "The date poll is closed.").undo(back(coordinator, meeting).to() + "/heropening");
    }

    @PostMapping(HERE + "/heropening")
    Redirect reopen(Coordinator coordinator, @PathVariable int nummer) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        polls.reopen(coordinator, meeting);
        return back(coordinator, meeting).saying("De datumprikker is weer open. Wat al geantwoord was, staat er nog.",
                "The date poll is open again. The answers are still there.");
    }

    @GetMapping(HERE + "/{datum}/keuze")
    ChoicePage confirm(Coordinator coordinator, @PathVariable int nummer, @PathVariable UUID datum) {
        DatePoll poll = polls.of(coordinator, meetings.get(coordinator.seat(), nummer));
        DateOption option = poll.options().stream().filter(each -> each.id().equals(datum)).findFirst().orElseThrow(Missing::new);
        return new ChoicePage(back(coordinator, poll.meeting()).to(), poll, option);
    }

    @PostMapping(HERE + "/{datum}/keuze")
    Redirect choose(Coordinator coordinator, @PathVariable int nummer, @PathVariable UUID datum) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        polls.choose(coordinator, meeting, datum);
        return Redirect.to(coordinator.href() + "/bijeenkomsten/" + nummer).saying("De datum staat vast. Iedereen krijgt hem in de mail en in de agenda.",
                "The date is set. Everybody gets it by email and in their calendar.");
    }

    private Answer again(Coordinator coordinator, Meeting meeting, Form form, Language language) {
        DatePoll poll = polls.of(coordinator, meeting);
        return page.page(coordinator.seat(), poll, poll.filled(coordinator.person()), form, language);
    }

    private static Redirect back(Coordinator coordinator, Meeting meeting) {
        return Redirect.to(DatePolls.href(coordinator.seat(), meeting));
    }
}
