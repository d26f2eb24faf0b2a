package nl.leerkring.meetings.rhythm;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** A link that opens nothing (any more); it does not say whether it ever did. */
record UseEndedPage() implements Page {

    @Override
    public Text title() {
        return Text.of("Deze link werkt niet meer", "This link no longer works");
    }

    @Override
    public int status() {
        return 410;
    }
}
