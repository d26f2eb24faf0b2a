package nl.leerkring.discussions.threads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.InArchive;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.MessageShelf;
import nl.leerkring.discussions.Messages;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.ThreadId;
import nl.leerkring.discussions.Threads;
import nl.leerkring.discussions.markup.Mentions;
import nl.leerkring.library.Attachments;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.errors.LargeBodies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One conversation: reading it, and saying something in it. */
@Controller
class ThreadController {

    private static final String HERE = "/kring/{kring}/gesprekken/{gesprek}";

    private final Threads threads;
    private final Messages messages;
    private final Lines lines;
    private final Readings readings;
    private final Attachments attachments;
    private final MessageShelf shelf;

    ThreadController(Threads threads, Messages messages, Lines lines, Readings readings, Attachments attachments, MessageShelf shelf) {
        this.shelf = shelf;
        this.threads = threads;
        this.messages = messages;
        this.lines = lines;
        this.readings = readings;
        this.attachments = attachments;
    }

    /** At where this person was, or where the address asks for. Also where somebody comes who sent more than fits. */
    @GetMapping(HERE)
    ThreadPage page(Seat seat, @PathVariable UUID gesprek, Form asked, HttpServletRequest request) {
        Thread thread = threads.get(seat, new ThreadId(gesprek));
        Form form = Draft.empty();
        if (LargeBodies.refused(request)) {
            return page(seat, thread, Window.resting(thread), form.wrong("bestand", "Dit is samen te groot om te versturen. Stuur de bestanden een voor een.",
                    "This is too large to send in one go. Send the files one by one."), 413);
        }
        Window window = Window.of(seat, thread, asked, messages);
        Integer quoted = asked.number("citeer", 1, thread.last());
        if (quoted != null && Thread.speaks(seat)) {
            form.with("tekst", quote(messages.get(seat, thread.id(), quoted))).with("citeer", quoted);
        }
        return page(seat, thread, window, form, 200);
    }

    private static String quote(Message message) {
        String text = Mentions.plain(message.text(), message.mentions()).strip();
        return text.isEmpty() ? "" : "> @" + message.name() + " [#" + message.number() + "](?bericht=" + message.number() + "#b" + message.number() + ")\n"
                + text.lines().map(line -> "> " + line).reduce((one, two) -> one + "\n" + two).orElse("") + "\n\n";
    }

    /** What came after this message, and what became of those from {@code van} to this one, for a page that shows them. */
    @GetMapping(HERE + "/nieuw")
    LatestPart latest(Seat seat, @PathVariable UUID gesprek, Form form) {
        Thread thread = threads.get(seat, new ThreadId(gesprek));
        Integer after = form.number("na", 0, Integer.MAX_VALUE);
        Integer from = form.number("van", 1, Integer.MAX_VALUE);
        int shown = after == null ? thread.last() : Math.min(after, thread.last());
        Window window = Window.growing(from == null ? shown + 1 : from, shown, thread.last(), form.value("midden").isEmpty());
        return LatestPart.of(thread, lines.of(seat, thread, window.from(), window.to()), window, shown, form.value("staat"));
    }

    /** One message, for a page that shows it and heard that it changed. */
    @GetMapping(HERE + "/berichten/{nummer}/stuk")
    MessagePart one(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer) {
        Thread thread = threads.get(seat, new ThreadId(gesprek));
        return new MessagePart(lines.of(seat, thread, nummer, nummer).stream().findFirst().orElseThrow(Missing::new).again());
    }

    /** To choose from while one types. */
    @GetMapping(HERE + "/namen")
    NamesPart names(Seat seat, @PathVariable UUID gesprek) {
        return new NamesPart(threads.names(seat, threads.get(seat, new ThreadId(gesprek))));
    }

    @PostMapping(HERE)
    Answer say(Seat seat, @PathVariable UUID gesprek, Form form, @RequestParam(name = "bestand", required = false) @Nullable List<MultipartFile> chosen) {
        Thread thread = threads.get(seat, new ThreadId(gesprek));
        if (!Thread.speaks(seat)) {
            throw new Missing();
        }
        Draft draft = Draft.read(form, chosen);
        Threads.Posted posted;
        try {
            if (form.bad()) {
                return page(seat, thread, Window.resting(thread), form, 422);
            }
            posted = threads.reply(seat, thread, draft.text(), draft.origin());
        } catch (Refused reason) {
            return page(seat, thread, Window.resting(thread), form.wrong("tekst", reason.reason().nl(), reason.reason().en()), 422);
        }
        Text trouble = draft.hang(seat, posted, shelf);
        return Redirect.to(thread.at(posted.number())).saying(("Je bericht staat er. " + trouble.nl()).strip(), ("Your message is there. " + trouble.en()).strip());
    }

    @InArchive
    @PostMapping(HERE + "/gelezen")
    Redirect read(Seat seat, @PathVariable UUID gesprek, Form form) {
        Thread thread = threads.get(seat, new ThreadId(gesprek));
        Integer until = form.number("tot", 1, Integer.MAX_VALUE);
        if (until != null) {
            readings.read(seat, thread, until);
        }
        return Redirect.to(seat.href() + "/gesprekken");
    }

    @PostMapping(HERE + "/volgen")
    Redirect follow(Seat seat, @PathVariable UUID gesprek, Form form) {
        Thread thread = threads.get(seat, new ThreadId(gesprek));
        Thread.Stand stand = Coded.said(Thread.Stand.class, form.value("stand"));
        readings.stand(seat, thread, stand);
        return Redirect.to(thread.href()).saying(stand == null ? Text.of("Je volgt dit gesprek niet meer.", "You no longer follow this conversation.")
                : Text.of(stand.label().nl() + ".", stand.label().en() + "."));
    }

    private ThreadPage page(Seat seat, Thread thread, Window window, Form form, int status) {
        return new ThreadPage(seat, thread, window, lines.of(seat, thread, window.from(), window.to()), form, status, attachments.largest());
    }
}
