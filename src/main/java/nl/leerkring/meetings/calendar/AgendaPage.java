package nl.leerkring.meetings.calendar;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param here    where its forms go
 * @param circle  the name of the circle; empty: all circles
 * @param address the secret address, if there is one
 */
record AgendaPage(String here, String circle, @Nullable String address) implements Page {

    @Override
    public Text title() {
        return circle.isEmpty() ? Text.of("Mijn agenda", "My calendar") : Text.of("Deze kring in je agenda", "This circle in your calendar");
    }

    /** Opens the calendar program of a phone or computer at once. */
    String webcal() {
        return address == null ? "" : address.replaceFirst("^https?:", "webcal:");
    }
}
