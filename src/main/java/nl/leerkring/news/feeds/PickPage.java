package nl.leerkring.news.feeds;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param next the day whose round it is for; nothing: there is none */
record PickPage(Editor editor, Proposal proposal, @Nullable Meeting next, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Kies voor de nieuwsronde", "Pick for the news round");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
