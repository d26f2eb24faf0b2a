package nl.leerkring.meetings.experts;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.library.Attachment;
import nl.leerkring.meetings.ProgrammeItemId;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to contribute to one item.
 *
 * @param email  empty when it was forgotten, some months after the day
 * @param remark what was said with the answer
 * @param sent   when the last mail with a link went
 * @param madeBy who invited; that is also whom the expert can ask
 */
record Expert(UUID id, UUID circle, ProgrammeItemId item, String name, String email, String organisation, Language language, Answer answer,
        String remark, Instant sent, @Nullable UUID madeBy, @Nullable Instant withdrawn, Wishes wishes) {

    enum Answer implements Coded {
        NONE(Text.of("uitgenodigd", "invited"), ""),
        YES(Text.of("komt", "coming"), "success"),
        NO(Text.of("kan niet", "can’t come"), "warning");

        private final Text label;
        private final String kind;

        Answer(Text label, String kind) {
            this.label = label;
            this.kind = kind;
        }

        Text label() {
            return label;
        }

        /** Of its badge. */
        String kind() {
            return kind;
        }
    }

    /** What is needed on the day; empty before it is told and after it is deleted. */
    record Wishes(String technique, String arrival, String diet) {

        boolean any() {
            return !technique.isEmpty() || !arrival.isEmpty() || !diet.isEmpty();
        }
    }

    Recipient recipient() {
        return Recipient.outside(name, email, language);
    }

    /** "Anna de Boer, RIVM". */
    String full() {
        return organisation.isEmpty() ? name : name + ", " + organisation;
    }

    /** Whether this was put there by this expert. */
    boolean sent(Attachment attachment) {
        return attachment.madeBy() == null && attachment.by().equals(name) && attachment.subject().id().equals(item.value());
    }
}
