package nl.leerkring.discussions.threads;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.ThreadId;
import nl.leerkring.discussions.Threads;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a conversation came to. */
@Controller
class SummaryController {

    private static final String HERE = "/kring/{kring}/gesprekken/{gesprek}";

    private final Threads threads;
    private final Summaries summaries;

    SummaryController(Threads threads, Summaries summaries) {
        this.threads = threads;
        this.summaries = summaries;
    }

    @GetMapping(HERE + "/samenvatting")
    SummaryPage page(Seat seat, @PathVariable UUID gesprek) {
        Thread thread = speaking(seat, gesprek);
        return new SummaryPage(seat, thread, Form.empty().with("tekst", thread.summary().text()).with("versie", thread.summary().version()), 200);
    }

    @PostMapping(HERE + "/samenvatting")
    Answer sum(Seat seat, @PathVariable UUID gesprek, Form form) {
        Thread thread = speaking(seat, gesprek);
        String text = form.optional("tekst", Thread.LONGEST_SUMMARY);
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        if (form.bad()) {
            return new SummaryPage(seat, thread, form, 422);
        }
        if (version == null || !summaries.sum(seat, thread, version, text)) {
            Thread now = threads.get(seat, thread.id());
            form.wrong("tekst", "Iemand anders wijzigde de samenvatting intussen. Die staat hieronder; voeg samen wat je wilt bewaren.",
                    "Somebody else edited the summary meanwhile. It is shown below; put together what you want to keep.");
            return new SummaryPage(seat, now, form.with("versie", now.summary().version()), 409);
        }
        return Redirect.to(thread.href()).saying(text.isEmpty() ? Text.of("De samenvatting is weg.", "The summary is gone.") : Text.of("De samenvatting staat bovenaan.", "The summary stands at the top."));
    }

    @PostMapping(HERE + "/antwoord")
    Redirect answer(Seat seat, @PathVariable UUID gesprek, Form form) {
        Thread thread = threads.get(seat, new ThreadId(gesprek));
        if (!thread.settles(seat)) {
            throw new Missing();
        }
        Integer number = form.number("bericht", 1, Integer.MAX_VALUE);
        summaries.answer(seat, thread, number);
        return number == null ? Redirect.to(thread.href()).saying("Dit gesprek heeft geen antwoord meer.", "This conversation has no answer any more.")
                : Redirect.to(thread.at(number)).saying("Dit is nu het antwoord.", "This is the answer now.");
    }

    private Thread speaking(Seat seat, UUID id) {
        Thread thread = threads.get(seat, new ThreadId(id));
        if (!Thread.speaks(seat)) {
            throw new Missing();
        }
        return thread;
    }
}
