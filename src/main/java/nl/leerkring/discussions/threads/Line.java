package nl.leerkring.discussions.threads;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.markup.Markdown;
import nl.leerkring.library.Attachment;
import nl.leerkring.web.Ui;

/** A message where it stands in its conversation. @param first nothing of what comes before was read last time by this person, but for this */
record Line(Seat seat, Thread thread, Message message, List<Attachment> files, boolean first) {

    /** Once more, by itself: what is new began above it, if it did. */
    Line again() {
        return new Line(seat, thread, message, files, false);
    }

    String html(Ui ui) {
        return Markdown.html(ui, message.text(), message.mentions());
    }

    boolean answers() {
        return Integer.valueOf(message.number()).equals(thread.answer());
    }

    boolean speaks() {
        return Thread.speaks(seat);
    }
}
