package nl.leerkring.discussions.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.MessageShelf;
import nl.leerkring.discussions.Threads;
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

    static Form empty() {
        return Form.empty().with(ORIGIN, UUID.randomUUID());
    }

    static Draft read(Form form, @Nullable List<MultipartFile> chosen) {
        UUID origin = form.id(ORIGIN);
        return new Draft(form.text("tekst", Message.LONGEST), "form " + (origin == null ? UUID.randomUUID() : origin), MessageShelf.chosen(form, chosen));
    }

    /** Hangs the files on what was said, each by itself. @return what to say of it: which did not come along and why, and who does not see it; empty when all is well */
    Text hang(Seat by, Threads.Posted posted, MessageShelf shelf) {
        List<Text> said = new ArrayList<>();
        if (posted.fresh()) {
            shelf.hang(by, posted.message(), files).forEach(reason -> said.add(reason.reason()));
        }
        for (String name : posted.unseen()) {
            said.add(Text.of(name + " ziet dit gesprek niet en krijgt dus geen bericht.", name + " does not see this conversation and is not told."));
        }
        return Text.joined(said);
    }
}
