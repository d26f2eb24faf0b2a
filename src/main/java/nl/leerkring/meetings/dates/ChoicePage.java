package nl.leerkring.meetings.dates;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** Mails cannot be taken back, so this asks once more. */
record ChoicePage(String href, DatePoll poll, DateOption option) implements Page {

    @Override
    public Text title() {
        return Text.of("Kies deze datum", "Choose this date");
    }
}
