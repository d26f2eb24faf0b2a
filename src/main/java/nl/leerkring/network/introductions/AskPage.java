package nl.leerkring.network.introductions;

import nl.leerkring.network.directory.Listing;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param asked the other asked already; then this is an answer @param obstacle why it cannot be asked now */
record AskPage(Listing other, @Nullable Introduction asked, @Nullable Obstacle obstacle, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Stel ons voor", "Introduce us");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
