package nl.leerkring.discussions.threads;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.markup.Markdown;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/**
 * A conversation, from one message to another.
 *
 * @param largest "100 MB"
 */
record ThreadPage(Seat seat, Thread thread, Window window, List<Line> lines, Form form, int status, String largest) implements Page {

    @Override
    public Text title() {
        return thread.name();
    }

    boolean speaks() {
        return Thread.speaks(seat);
    }

    /** There is something on this page that was not read, and a line above it. */
    boolean fresh() {
        return lines.stream().anyMatch(Line::first);
    }

    boolean unread() {
        return thread.unread() > 0 && window.to() > thread.last() - thread.unread();
    }

    /** What comes after the last. */
    LatestPart tail() {
        return new LatestPart(thread, List.of(), List.of(), window, LatestPart.state(lines));
    }

    /** What is being answered has a draft of its own. */
    String draft() {
        return "bericht-" + thread.id() + (form.value("citeer").isEmpty() ? "" : "-" + form.value("citeer"));
    }

    String summary(Ui ui) {
        return Markdown.html(ui, thread.summary().text(), java.util.Map.of());
    }
}
