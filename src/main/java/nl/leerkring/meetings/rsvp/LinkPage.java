package nl.leerkring.meetings.rsvp;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where the links in a mail lead: the answer is chosen already, one press gives it.
 *
 * @param here it is the day, and this person did not say yet that she is there
 */
record LinkPage(String token, Occasion occasion, @Nullable Rsvp rsvp, Form form, boolean here) implements Page {

    @Override
    public Text title() {
        return Text.of("Kom je?", "Are you coming?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    boolean askable() {
        return occasion.meeting().dated() && occasion.meeting().cancelled() == null;
    }
}
