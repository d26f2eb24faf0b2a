package nl.leerkring.discussions.moderation;

import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Messages;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.ThreadId;
import nl.leerkring.discussions.Threads;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying that a message should not be there, and deciding on it. */
@Controller
class ReportController {

    private static final String TALK = "/kring/{kring}/gesprekken";
    private static final String HERE = TALK + "/{gesprek}/berichten/{nummer}";
    private static final int LONGEST = 500;

    private final Threads threads;
    private final Messages messages;
    private final Reports reports;

    ReportController(Threads threads, Messages messages, Reports reports) {
        this.threads = threads;
        this.messages = messages;
        this.reports = reports;
    }

    @GetMapping(HERE + "/melding")
    ReasonPage form(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer) {
        Thread thread = threads.get(seat, new ThreadId(gesprek));
        return new ReasonPage(seat, thread, reported(seat, thread, nummer), false, Form.empty(), 200);
    }

    @PostMapping(HERE + "/melding")
    Answer report(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer, Form form) {
        Thread thread = threads.get(seat, new ThreadId(gesprek));
        Message message = reported(seat, thread, nummer);
        String reason = form.text("reden", LONGEST);
        if (form.bad()) {
            return new ReasonPage(seat, thread, message, false, form, 422);
        }
        reports.report(seat, thread, message, reason);
        return Redirect.to(thread.at(nummer)).saying("De coördinatoren weten het. Anderen zien niet dat jij dit meldde.", "The coordinators know. Others do not see that you reported this.");
    }

    /** Of what somebody can read and did not write herself. */
    private Message reported(Seat seat, Thread thread, int number) {
        Message message = messages.get(seat, thread.id(), number);
        if (message.by(seat) || !message.readable() || message.hidden() != null) {
            throw new Missing();
        }
        return message;
    }

    @GetMapping(HERE + "/verberging")
    ReasonPage hiding(Coordinator by, @PathVariable UUID gesprek, @PathVariable int nummer) {
        Thread thread = threads.get(by.seat(), new ThreadId(gesprek));
        return new ReasonPage(by.seat(), thread, messages.get(by.seat(), thread.id(), nummer), true, Form.empty(), 200);
    }

    @PostMapping(HERE + "/verberging")
    Answer hide(Coordinator by, @PathVariable UUID gesprek, @PathVariable int nummer, Form form) {
        Thread thread = threads.get(by.seat(), new ThreadId(gesprek));
        Message message = messages.get(by.seat(), thread.id(), nummer);
        String reason = form.text("reden", LONGEST);
        if (form.bad()) {
            return new ReasonPage(by.seat(), thread, message, true, form, 422);
        }
        reports.hide(by, thread, message, reason);
        return Redirect.to(thread.at(nummer)).saying("Het bericht is verborgen. Wie het schreef ziet je reden.", "The message is hidden. Whoever wrote it sees your reason.")
                .undo(thread.message(nummer) + "/vrijgave");
    }

    @PostMapping(HERE + "/vrijgave")
    Redirect show(Coordinator by, @PathVariable UUID gesprek, @PathVariable int nummer) {
        Thread thread = threads.get(by.seat(), new ThreadId(gesprek));
        reports.show(by, thread, messages.get(by.seat(), thread.id(), nummer));
        return Redirect.to(thread.at(nummer)).saying("Iedereen in het gesprek ziet het bericht weer.", "Everybody in the conversation sees the message again.");
    }

    @GetMapping(TALK + "/meldingen")
    ReportsPage all(Coordinator by) {
        return new ReportsPage(by.seat(), reports.open(by));
    }

    @PostMapping(TALK + "/meldingen/{melding}/afhandeling")
    Redirect settle(Coordinator by, @PathVariable UUID melding) {
        reports.settle(by, melding);
        return Redirect.to(by.href() + "/gesprekken/meldingen").saying("Afgehandeld. Het bericht blijft staan.", "Settled. The message stays.");
    }
}
