package nl.leerkring.discussions.messages;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.markup.Markdown;
import nl.leerkring.library.Attachment;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** One message with everything that can be done with it. */
record MessagePage(Seat seat, Thread thread, Message message, List<Attachment> files) implements Page {

    @Override
    public Text title() {
        return Text.of("Bericht " + message.number(), "Message " + message.number());
    }

    String href() {
        return thread.message(message.number());
    }

    String html(Ui ui) {
        return Markdown.html(ui, message.text(), message.mentions());
    }

    boolean changes() {
        return message.changes(seat);
    }

    boolean restores() {
        return message.deleted() && message.by(seat) && Thread.speaks(seat);
    }

    boolean answers() {
        return Integer.valueOf(message.number()).equals(thread.answer());
    }

    boolean settles() {
        return thread.settles(seat) && message.readable() && message.hidden() == null;
    }

    /** Anybody may say that something should not be there; not of her own words, which she can delete. */
    boolean reports() {
        return !seat.archived() && !message.by(seat) && message.readable() && message.hidden() == null;
    }

    boolean moderates() {
        return seat.coordinates() && !seat.archived() && !message.deleted();
    }
}
