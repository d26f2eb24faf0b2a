package nl.leerkring.discussions.threads;

import java.util.Map;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.markup.Markdown;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** Summing a conversation up. */
record SummaryPage(Seat seat, Thread thread, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Samenvatting", "Summary");
    }

    String now(Ui ui) {
        return Markdown.html(ui, thread.summary().text(), Map.of());
    }
}
