package nl.leerkring.notices;

import java.util.List;
import java.util.UUID;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is done with an answer by mail; a bean of the module that sent the question. A letter with a {@link Letter.Reply} of the same kind brings it here.
 * It runs in one transaction with the note that this mail came in, so a mail is used once. What it throws undoes that, and the sender gets her words back.
 */
public interface MailAnswer {

    String kind();

    /** @throws nl.leerkring.web.Refused with the reason, in words for who sent it */
    Said answer(Mailed mail);

    /**
     * An answer that came in, of somebody who may be believed to have sent it. Whether she still may is asked by who uses it.
     *
     * @param id       a word for this mail alone
     * @param words    what she wrote, without what was quoted and without her signature; empty when there was nothing else
     * @param files    what came along, not looked into
     * @param calendar an iCalendar object that came along (RFC 6047)
     */
    record Mailed(String id, UUID person, UUID subject, @Nullable UUID circle, String words, List<MultipartFile> files, @Nullable String calendar) {
    }

    /**
     * @param used nothing was done with it, and her words go back to her
     * @param text what to tell her; nothing: there is no need to
     */
    record Said(boolean used, @Nullable Text text) {

        public static Said done(String nl, String en) {
            return new Said(true, Text.of(nl, en));
        }

        public static Said done(Text text) {
            return new Said(true, text);
        }

        /** Her own program shows what she did already. */
        public static Said quietly() {
            return new Said(true, null);
        }

        public static Said unused(String nl, String en) {
            return new Said(false, Text.of(nl, en));
        }
    }
}
