package nl.leerkring.discussions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Shelf;
import nl.leerkring.library.Subject;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Who may read a message may have what hangs on it. */
@Component
public class MessageShelf implements Shelf {

    static final int MOST_AT_ONCE = 10;

    private final Messages messages;
    private final Attachments attachments;

    MessageShelf(Messages messages, Attachments attachments) {
        this.messages = messages;
        this.attachments = attachments;
    }

    public static Subject subject(UUID message) {
        return new Subject("bericht", message);
    }

    /** What somebody chose to send along; too many is noted in the form. A browser sends one empty file without a name when none was chosen. */
    public static List<MultipartFile> chosen(Form form, @Nullable List<MultipartFile> sent) {
        List<MultipartFile> files = Objects.requireNonNullElse(sent, List.<MultipartFile>of()).stream()
                .filter(file -> file.getSize() > 0 || file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()).toList();
        if (files.size() > MOST_AT_ONCE) {
            form.wrong("bestand", "Stuur hooguit " + MOST_AT_ONCE + " bestanden mee.", "Send " + MOST_AT_ONCE + " files along at most.");
        }
        return files;
    }

    /** Each by itself, so that one that is refused does not keep the others out. Whose message it is is asked before. @return why which did not come in */
    public List<Unacceptable> hang(Seat by, UUID message, List<MultipartFile> files) {
        List<Unacceptable> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            try {
                attachments.add(by, by.circle().value(), subject(message), "", file);
            } catch (Unacceptable reason) {
                refused.add(reason);
            }
        }
        return refused;
    }

    @Override
    public String kind() {
        return "bericht";
    }

    @Override
    public boolean shows(Seat seat, UUID subject) {
        return messages.find(seat, subject).filter(Message::readable).isPresent();
    }
}
