package nl.leerkring.discussions.messages;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Edits;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.markup.Markdown;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** What a message said before. Who was mentioned then and is not now has no name here. */
record VersionsPage(Seat seat, Thread thread, Message message, List<Edits.Version> before) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat er eerst stond", "What it said before");
    }

    String html(Ui ui, String text) {
        return Markdown.html(ui, text, message.mentions());
    }
}
