package nl.leerkring.discussions.messages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Edits;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.MessageShelf;
import nl.leerkring.discussions.Messages;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.ThreadId;
import nl.leerkring.discussions.Threads;
import nl.leerkring.discussions.markup.Mentions;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import nl.leerkring.web.errors.LargeBodies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One message, and what its writer does with it. */
@Controller
class MessageController {

    private static final String HERE = "/kring/{kring}/gesprekken/{gesprek}/berichten/{nummer}";

    private final Threads threads;
    private final Messages messages;
    private final Edits edits;
    private final Attachments attachments;
    private final MessageShelf shelf;

    MessageController(Threads threads, Messages messages, Edits edits, Attachments attachments, MessageShelf shelf) {
        this.shelf = shelf;
        this.threads = threads;
        this.messages = messages;
        this.edits = edits;
        this.attachments = attachments;
    }

    /** A message with the conversation it stands in. */
    record Found(Thread thread, Message message) {
    }

    private Found find(Seat seat, UUID thread, int number) {
        Thread found = threads.get(seat, new ThreadId(thread));
        return new Found(found, messages.get(seat, found.id(), number));
    }

    private Found own(Seat seat, UUID thread, int number) {
        Found found = find(seat, thread, number);
        if (!found.message().by(seat) || !Thread.speaks(seat)) {
            throw new Missing();
        }
        return found;
    }

    @GetMapping(HERE)
    MessagePage page(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer) {
        Found found = find(seat, gesprek, nummer);
        return new MessagePage(seat, found.thread(), found.message(), files(seat, found.message()));
    }

    @GetMapping(HERE + "/versies")
    VersionsPage versions(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer) {
        Found found = find(seat, gesprek, nummer);
        if (!found.message().readable()) {
            throw new Missing();
        }
        return new VersionsPage(seat, found.thread(), found.message(), edits.before(seat, found.message()));
    }

    /** Also where somebody comes who sent more than fits. */
    @GetMapping(HERE + "/wijziging")
    EditPage edit(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer, HttpServletRequest request) {
        Found found = changing(seat, gesprek, nummer);
        Form form = Form.empty().with("tekst", typed(found.message())).with("versie", found.message().version());
        return LargeBodies.refused(request) ? page(seat, found, form.wrong("bestand", "Dit is samen te groot om te versturen. Stuur de bestanden een voor een.",
                "This is too large to send in one go. Send the files one by one."), 413) : page(seat, found, form, 200);
    }

    private Found changing(Seat seat, UUID thread, int number) {
        Found found = own(seat, thread, number);
        if (!found.message().changes(seat)) {
            throw new Refused("Dit bericht is verwijderd of verborgen. Je kunt het niet meer wijzigen.", "This message was deleted or hidden. It cannot be edited any more.");
        }
        return found;
    }

    private static String typed(Message message) {
        return Mentions.plain(message.text(), message.mentions());
    }

    @PostMapping(HERE + "/wijziging")
    Answer change(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer, Form form,
            @RequestParam(name = "bestand", required = false) @Nullable List<MultipartFile> chosen) {
        Found found = changing(seat, gesprek, nummer);
        String text = form.text("tekst", Message.LONGEST);
        List<MultipartFile> files = MessageShelf.chosen(form, chosen);
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (form.bad()) {
            return page(seat, found, form, 422);
        }
        boolean changed;
        try {
            changed = version != null && edits.change(seat, found.thread(), found.message(), version, text);
        } catch (Refused reason) {
            return page(seat, found, form.wrong("tekst", reason.reason().nl(), reason.reason().en()), 422);
        }
        if (!changed) {
            return stale(seat, found, form);
        }
        List<Unacceptable> refused = shelf.hang(seat, found.message().id(), files);
        if (!refused.isEmpty()) {
            form.wrong("bestand", refused.getFirst().reason().nl(), refused.getFirst().reason().en());
            return page(seat, find(seat, gesprek, nummer), form.with("versie", messages.get(seat, found.thread().id(), nummer).version()), refused.getFirst().status());
        }
        return Redirect.to(found.thread().at(nummer)).saying("Je bericht is gewijzigd.", "Your message was edited.");
    }

    /** The same person, in another window. */
    private EditPage stale(Seat seat, Found found, Form form) {
        Message now = messages.get(seat, found.thread().id(), found.message().number());
        form.wrong("tekst", "Je wijzigde dit bericht intussen ergens anders. Zo staat het er nu; hieronder staat wat je net typte.",
                "You edited this message elsewhere meanwhile. This is what it says now; below is what you just typed.");
        return page(seat, new Found(found.thread(), now), form.with("versie", now.version()), 409);
    }

    @PostMapping(HERE + "/bijlagen/{bijlage}/verwijdering")
    Redirect unhang(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer, @PathVariable UUID bijlage) {
        Found found = changing(seat, gesprek, nummer);
        Attachment file = attachments.find(seat, bijlage).filter(each -> each.subject().equals(MessageShelf.subject(found.message().id()))).orElseThrow(Missing::new);
        attachments.remove(seat, bijlage);
        return Redirect.to(found.thread().message(nummer) + "/wijziging").saying("‘" + file.name() + "’ is weg.", "‘" + file.name() + "’ has been removed.")
                .undo(found.thread().message(nummer) + "/bijlagen/" + bijlage + "/herstel");
    }

    @PostMapping(HERE + "/bijlagen/{bijlage}/herstel")
    Redirect rehang(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer, @PathVariable UUID bijlage) {
        Found found = changing(seat, gesprek, nummer);
        attachments.removed(seat, bijlage).or(() -> attachments.find(seat, bijlage)).filter(each -> each.subject().equals(MessageShelf.subject(found.message().id())))
                .orElseThrow(Missing::new);
        attachments.restore(seat, bijlage);
        return Redirect.to(found.thread().at(nummer));
    }

    @PostMapping(HERE + "/verwijdering")
    Redirect delete(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer) {
        Found found = own(seat, gesprek, nummer);
        edits.delete(seat, found.message());
        return Redirect.to(found.thread().at(nummer)).saying("Je bericht is verwijderd.", "Your message was deleted.").undo(found.thread().message(nummer) + "/terugkeer");
    }

    @PostMapping(HERE + "/terugkeer")
    Redirect restore(Seat seat, @PathVariable UUID gesprek, @PathVariable int nummer) {
        Found found = own(seat, gesprek, nummer);
        edits.restore(seat, found.message());
        return Redirect.to(found.thread().at(nummer)).saying("Je bericht staat er weer.", "Your message is back.");
    }

    private List<Attachment> files(Seat seat, Message message) {
        return message.readable() ? attachments.on(seat, message.id()) : List.of();
    }

    private EditPage page(Seat seat, Found found, Form form, int status) {
        return new EditPage(seat, found.thread(), found.message(), files(seat, found.message()), form, status, attachments.largest());
    }
}
