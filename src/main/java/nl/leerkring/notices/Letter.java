package nl.leerkring.notices;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A mail: a record named {@code …Mail} with its template beside it. The template is Markdown in both languages; what people
 * typed is escaped in it by itself. Text and HTML are made from that one template.
 */
public interface Letter {

    /** Begins with the name of the circle, if there is one. */
    Text subject();

    /** "Je krijgt dit bericht omdat …" */
    Text why();

    /** What it is about; people choose by topic what they get by mail. */
    default Topic topic() {
        return Topic.NECESSARY;
    }

    /** The one thing to do, as a button. */
    default @Nullable Action action() {
        return null;
    }

    /** Where the notice on screen leads, for who is signed in; nothing: where the button of the mail leads. */
    default @Nullable String place() {
        return null;
    }

    /** An iCalendar object to go along. */
    default @Nullable Calendar calendar() {
        return null;
    }

    /** Says it is the same mail as an earlier one, which is then not sent again. */
    default @Nullable String once() {
        return null;
    }

    /** Answering this mail does something; there is a {@link MailAnswer} of this kind. */
    default @Nullable Reply reply() {
        return null;
    }

    /** The record whose template this is; itself, unless something stands above it. */
    default Letter itself() {
        return this;
    }

    /** @param path within the program, beginning with a slash */
    record Action(Text label, String path) {
    }

    /**
     * @param subject what the answer is about
     * @param until   how long answering works
     * @param how     one sentence in the mail: what an answer does
     */
    record Reply(String kind, UUID subject, Instant until, Text how) {
    }

    /** @param method the iTIP method (RFC 5546): REQUEST, CANCEL, PUBLISH */
    record Calendar(String method, String text) {
    }
}
