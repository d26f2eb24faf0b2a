package nl.leerkring.knowledge.opening;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** A link that is used, or never was; it does not say which. */
record EmployerEndedPage() implements Page {

    @Override
    public Text title() {
        return Text.of("Deze link werkt niet meer", "This link no longer works");
    }

    @Override
    public int status() {
        return 410;
    }
}
