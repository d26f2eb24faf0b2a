package nl.leerkring.discussions;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.people.Person;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, as one person may see it.
 *
 * @param number   its place in the conversation: 1, 2, 3
 * @param text     Markdown; empty for who may not read it (any more)
 * @param mentions the names of those who stand in the text by their ids
 * @param version  counts the changes, so that a stale page is noticed
 * @param hidden   by whom and why a coordinator hid it; nothing: it is there for all
 */
public record Message(UUID id, ThreadId thread, int number, UUID person, String name, @Nullable String photo, String text, Map<UUID, String> mentions, Instant made,
        @Nullable Instant edited, int version, boolean deleted, @Nullable Hidden hidden) {

    /** The topic of the live hint that it changed: the end of its id, which is random; whole ids on fifty messages weigh kilobytes. */
    public static String hint(UUID message) {
        return "bericht-" + message.toString().substring(24);
    }

    public static final int LONGEST = 10_000;
    static final int LONGEST_REASON = 500;

    /** @param reason for its writer and coordinators; for others empty */
    public record Hidden(String by, String reason) {
    }

    public boolean by(Seat seat) {
        return person.equals(seat.person());
    }

    public String who(Ui ui) {
        return ui.name(name);
    }

    public String initials() {
        return Person.initials(name);
    }

    /** There is a text to read for this person. */
    public boolean readable() {
        return !deleted && !text.isEmpty();
    }

    /** For who may do something with it. */
    public boolean changes(Seat seat) {
        return by(seat) && Thread.speaks(seat) && !deleted && hidden == null;
    }
}
