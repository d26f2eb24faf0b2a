package nl.leerkring.meetings.dates;

import java.util.List;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** Where the links in a mail lead: what was tapped is chosen already, one press gives it. */
record PollLinkPage(String token, Occasion occasion, DatePoll poll, boolean answered, List<DateOption> ahead, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Welke datum past jou?", "Which date suits you?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
