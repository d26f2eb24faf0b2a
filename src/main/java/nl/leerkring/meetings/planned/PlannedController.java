package nl.leerkring.meetings.planned;

import nl.leerkring.circles.Coordinator;
import nl.leerkring.meetings.MailWords;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.PlannedMails.Planned;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For coordinators: which mails go by themselves. */
@Controller
class PlannedController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/mails";

    private final Meetings meetings;
    private final Ahead ahead;

    PlannedController(Meetings meetings, Ahead ahead) {
        this.meetings = meetings;
        this.ahead = ahead;
    }

    @GetMapping(HERE)
    PlannedPage all(Coordinator coordinator, @PathVariable int nummer) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        return new PlannedPage(meeting, day(coordinator, nummer), ahead.of(coordinator, meeting), ahead.words(coordinator, meeting));
    }

    /** The first few, for home. */
    @GetMapping(HERE + "/eerste")
    PlannedPart first(Coordinator coordinator, @PathVariable int nummer) {
        return new PlannedPart(day(coordinator, nummer) + "/mails", ahead.of(coordinator, meetings.get(coordinator.seat(), nummer)));
    }

    @PostMapping(HERE + "/{mail}/intrekking")
    Redirect hold(Coordinator coordinator, @PathVariable int nummer, @PathVariable String mail) {
        Planned held = ahead.hold(coordinator, meetings.get(coordinator.seat(), nummer), mail);
        String here = day(coordinator, nummer) + "/mails";
        return Redirect.to(here).saying("Deze mail gaat niet: " + held.what().nl() + ".", "This email will not be sent: " + held.what().en() + ".")
                .undo(here + "/" + mail + "/herstel");
    }

    @PostMapping(HERE + "/{mail}/herstel")
    Redirect release(Coordinator coordinator, @PathVariable int nummer, @PathVariable String mail) {
        Planned released = ahead.release(coordinator, meetings.get(coordinator.seat(), nummer), mail);
        return Redirect.to(day(coordinator, nummer) + "/mails").saying("Deze mail gaat wel: " + released.what().nl() + ".",
                "This email will be sent: " + released.what().en() + ".");
    }

    /** How it reads, and something of her own above it. */
    @GetMapping(HERE + "/{mail}/woorden")
    WordsPage words(Coordinator coordinator, @PathVariable int nummer, @PathVariable String mail) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        MailWords now = ahead.words(coordinator, meeting).getOrDefault(mail, MailWords.NONE);
        return page(coordinator, meeting, mail, now, Form.empty().with("woorden", now.words()));
    }

    private WordsPage page(Coordinator coordinator, Meeting meeting, String mail, MailWords words, Form form) {
        Planned planned = ahead.holdable(coordinator, meeting, mail);
        return new WordsPage(day(coordinator, meeting.number()) + "/mails", planned, ahead.draft(coordinator, meeting, planned, words), form.ticked("bekijk"), form);
    }

    @PostMapping(HERE + "/{mail}/woorden")
    Answer write(Coordinator coordinator, @PathVariable int nummer, @PathVariable String mail, Form form) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        String words = form.optional("woorden", MailWords.LONGEST);
        if (form.bad() || form.ticked("bekijk")) {
            return page(coordinator, meeting, mail, form.bad() ? MailWords.NONE : new MailWords(words, coordinator.seat().viewer().name()), form);
        }
        Planned planned = ahead.write(coordinator, meeting, mail, words);
        String here = day(coordinator, nummer) + "/mails";
        return words.isEmpty() ? Redirect.to(here).saying("De mail gaat zonder woorden van jou.", "The email goes without words of yours.")
                : Redirect.to(here).saying("Jouw woorden staan boven de mail: " + planned.what().nl() + ".", "Your words stand above the email: " + planned.what().en() + ".");
    }

    private static String day(Coordinator coordinator, int number) {
        return coordinator.href() + "/bijeenkomsten/" + number;
    }
}
