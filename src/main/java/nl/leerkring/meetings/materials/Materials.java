package nl.leerkring.meetings.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Subject;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Form;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Documents at a day and its items: put there, taken away, put back. Pages that show them hear the hint {@link #HINT}. */
@Component
public class Materials {

    public static final String HINT = "stukken";

    private final Attachments attachments;
    private final Database database;
    private final Live live;
    private final ApplicationEventPublisher events;

    Materials(Attachments attachments, Database database, Live live, ApplicationEventPublisher events) {
        this.attachments = attachments;
        this.database = database;
        this.live = live;
        this.events = events;
    }

    /** Which of several files came in, and which did not and why. */
    public record Outcome(List<Attachment> added, List<Unacceptable> refused) {

        /** The reasons, one after another. */
        public Text reasons() {
            return Text.of(refused.stream().map(each -> each.reason().nl()).collect(Collectors.joining(" ")),
                    refused.stream().map(each -> each.reason().en()).collect(Collectors.joining(" ")));
        }

        public String names() {
            return added.stream().map(each -> "‘" + each.name() + "’").collect(Collectors.joining(", "));
        }
    }

    /** How large one file may be: "100 MB". */
    public String largest() {
        return attachments.largest();
    }

    List<Attachment> of(Folder folder) {
        return attachments.on(folder.seat(), folder.id());
    }

    Outcome add(Folder folder, Sent sent) {
        Outcome outcome = files(folder.seat(), folder.seat().circle().value(), folder.subject(), "", sent.files());
        if (!sent.link().isEmpty()) {
            one(outcome, () -> attachments.link(folder.seat(), folder.seat().circle().value(), folder.subject(), sent.title(), sent.link()));
        }
        tell(folder.seat(), folder.seat().circle().value(), outcome, "", folder.title(), folder.about());
        return outcome;
    }

    /** Files of somebody without an account, at an item. @param href of the item */
    public Outcome add(Key by, UUID circle, ProgrammeItem item, String href, String name, List<MultipartFile> files) {
        Outcome outcome = files(by, circle, new Subject(Folder.ITEM, item.id().value()), name, files);
        tell(by, circle, outcome, name + " ", item.title(), href);
        return outcome;
    }

    private Outcome files(Key by, UUID circle, Subject subject, String name, List<MultipartFile> files) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        files.forEach(file -> one(outcome, () -> attachments.add(by, circle, subject, name, file)));
        return outcome;
    }

    /** Each by itself, so that one that is refused does not keep the others out. */
    private static void one(Outcome outcome, Supplier<Attachment> adding) {
        try {
            outcome.added().add(adding.get());
        } catch (Unacceptable reason) {
            outcome.refused().add(reason);
        }
    }

    /** @param who empty when the journal knows that from the key */
    private void tell(Key by, UUID circle, Outcome outcome, String who, String title, String href) {
        int many = outcome.added().size();
        if (many == 0) {
            return;
        }
        String nl = many == 1 ? outcome.names() : many + " stukken";
        String en = many == 1 ? outcome.names() : many + " documents";
        database.change(by, sql -> {
            events.publishEvent(new Happened(circle, by, "material", Text.of(who + "zette " + nl + " bij ‘" + title + "’", who + "added " + en + " to ‘" + title + "’"), href, true));
            live.hint(circle, HINT);
        });
    }

    /** What somebody chose to send; too many is noted in the form. */
    public static List<MultipartFile> chosen(Form form, @Nullable List<MultipartFile> files) {
        return Sent.files(form, files);
    }

    /** Who may is asked before. */
    public void remove(Key by, UUID circle, Attachment attachment) {
        database.change(by, sql -> {
            attachments.remove(by, attachment.id());
            live.hint(circle, HINT);
        });
    }

    public void restore(Key by, UUID circle, Attachment attachment) {
        database.change(by, sql -> {
            attachments.restore(by, attachment.id());
            live.hint(circle, HINT);
        });
    }
}
