package nl.leerkring.discussions;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, as one person finds it.
 *
 * @param circle  where it is found: {@code /kring/…}
 * @param subject nothing: it is on its own
 * @param title   of one on its own; otherwise that of its subject, or empty when that is gone
 * @param last    the number of the newest message
 * @param lastAt  when that was written
 * @param lastBy  the name of who wrote it
 * @param read    up to which message this person has read; nothing: she was never here
 * @param stand   what she wants to hear of it; nothing: she never said
 * @param answer  the number of the message that answers it
 */
public record Thread(ThreadId id, String circle, @Nullable Subject subject, String title, @Nullable String about, Audience audience, UUID madeBy, String madeByName,
        int last, UUID latest, Instant lastAt, String lastBy, @Nullable Integer read, @Nullable Stand stand, @Nullable Integer answer, Summary summary) {

    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_SUMMARY = 2000;

    /** What somebody wants to hear of a conversation. */
    public enum Stand implements Coded {
        FOLLOW("volgen", Text.of("Je volgt dit gesprek", "You follow this conversation")),
        MUTE("dempen", Text.of("Dit gesprek is stil voor jou", "This conversation is muted for you"));

        private final String word;
        private final Text label;

        Stand(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        public Text label() {
            return label;
        }
    }

    /** What it came to, in the words of somebody who read it. @param text empty: nobody did */
    public record Summary(String text, int version, String by, @Nullable Instant at) {
    }

    public String href() {
        return circle + "/gesprekken/" + id;
    }

    /** One message in it. */
    public String at(int number) {
        return href() + "?bericht=" + number + "#b" + number;
    }

    public String message(int number) {
        return href() + "/berichten/" + number;
    }

    public int unread() {
        return last - (read == null ? 0 : read);
    }

    /** With the title of what it is about, and where that is; without, it is gone. */
    Thread on(Ground.@Nullable Place place) {
        return new Thread(id, circle, subject, place == null ? "" : place.title(), place == null ? null : place.href(), audience, madeBy, madeByName, last, latest,
                lastAt, lastBy, read, stand, answer, summary);
    }

    public Text name() {
        return title.isEmpty() ? Text.of("Gesprek bij iets dat er niet meer is", "Conversation about something that is gone") : Text.name(title);
    }

    public String name(Ui ui) {
        return ui.say(name());
    }

    /** Who began it or coordinates the circle says which message answers it. */
    public boolean settles(Seat seat) {
        return speaks(seat) && (seat.coordinates() || madeBy.equals(seat.person()));
    }

    /** Who takes part in the circle writes; the others read. */
    public static boolean speaks(Seat seat) {
        return seat.role().takesPart() && !seat.archived();
    }
}
