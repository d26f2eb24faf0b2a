package nl.leerkring.news.bringing;

import nl.leerkring.circles.Seat;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param item what is changed; nothing: something new */
record BringPage(Seat seat, Told told, @Nullable NewsItem item, Form form) implements Page {

    @Override
    public Text title() {
        return item == null ? Text.of("Wat is er nieuw bij jullie?", "What is new at your organisation?") : Text.of("Wijzig wat je vertelde", "Change what you told");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    /** Of the round. */
    String href() {
        return seat.href() + "/bijeenkomsten/" + told.meeting().number() + "/actualiteiten";
    }

    String action() {
        return item == null ? href() : href() + "/" + item.id() + "/wijziging";
    }
}
