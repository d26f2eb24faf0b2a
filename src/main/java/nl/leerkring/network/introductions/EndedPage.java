package nl.leerkring.network.introductions;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param said what was just answered; nothing: the link opens nothing (any more), and does not say whether it ever did */
record EndedPage(@Nullable Text said) implements Page {

    @Override
    public Text title() {
        return said == null ? Text.of("Deze link werkt niet meer", "This link no longer works") : Text.of("Dank je", "Thank you");
    }

    @Override
    public int status() {
        return said == null ? 410 : 200;
    }
}
