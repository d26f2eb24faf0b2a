package nl.leerkring.discussions.messages;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.markup.Markdown;
import nl.leerkring.library.Attachment;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** @param largest "100 MB" */
record EditPage(Seat seat, Thread thread, Message message, List<Attachment> files, Form form, int status, String largest) implements Page {

    @Override
    public Text title() {
        return Text.of("Wijzig je bericht", "Edit your message");
    }

    String href() {
        return thread.message(message.number());
    }

    String now(Ui ui) {
        return Markdown.html(ui, message.text(), message.mentions());
    }
}
