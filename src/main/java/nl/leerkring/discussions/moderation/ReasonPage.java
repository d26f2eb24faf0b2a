package nl.leerkring.discussions.moderation;

import java.util.Map;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.markup.Markdown;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** Why a message should not be there: told to coordinators, or by one to who wrote it. */
record ReasonPage(Seat seat, Thread thread, Message message, boolean hides, Form form, int status) implements Page {

    @Override
    public Text title() {
        return hides ? Text.of("Verberg dit bericht", "Hide this message") : Text.of("Meld dit bericht", "Report this message");
    }

    String action() {
        return thread.message(message.number()) + (hides ? "/verberging" : "/melding");
    }

    String html(Ui ui) {
        return Markdown.html(ui, message.text(), Map.copyOf(message.mentions()));
    }
}
