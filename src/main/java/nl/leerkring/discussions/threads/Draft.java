package nl.leerkring.discussions.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.MessageShelf;
import nl.leerkring.discussions.Threads;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.web.Form;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody is about to say.
 *
 * @param origin a word that the form carries: the same form that is sent twice says it once
 */
record Draft(String text, String origin, List<MultipartFile> files) {

    static final String ORIGIN = "kenmerk";
    private static final int MOST_FILES = 10;

    static Form empty() {
        return Form.empty().with(ORIGIN, UUID.randomUUID());
    }

    static Draft read(Form form, @Nullable List<MultipartFile> chosen) {
        UUID origin = form.id(ORIGIN);
        return new Draft(form.text("tekst", Message.LONGEST), "form " + (origin == null ? UUID.randomUUID() : origin), files(form, chosen));
    }

    /** A browser sends one empty file without a name when none was chosen. */
    private static List<MultipartFile> files(Form form, @Nullable List<MultipartFile> chosen) {
        List<MultipartFile> files = Objects.requireNonNullElse(chosen, List.<MultipartFile>of()).stream()
                .filter(file -> file.getSize() > 0 || file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()).toList();
        if (files.size() > MOST_FILES) {
            form.wrong("bestand", "Stuur hooguit " + MOST_FILES + " bestanden mee.", "Send " + MOST_FILES + " files along at most.");
        }
        return files;
    }

    /** Hangs the files on what was said, each by itself. @return what to say of it: which did not come along and why, and who does not see it; empty when all is well */
    Text hang(Seat by, Threads.Posted posted, Attachments attachments) {
        List<Text> said = new ArrayList<>();
        if (posted.fresh()) {
            for (MultipartFile file : files) {
                try {
                    attachments.add(by, by.circle().value(), MessageShelf.subject(posted.message()), "", file);
                } catch (Unacceptable reason) {
                    said.add(reason.reason());
                }
            }
        }
        for (String name : posted.unseen()) {
            said.add(Text.of(name + " ziet dit gesprek niet en krijgt dus geen bericht.", name + " does not see this conversation and is not told."));
        }
        return Text.of(said.stream().map(Text::nl).collect(Collectors.joining(" ")), said.stream().map(Text::en).collect(Collectors.joining(" ")));
    }
}
