package nl.leerkring.circles.applications;

import nl.leerkring.circles.Shown;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** The same for everybody: it does not tell whether an address is known. */
record AppliedPage(Shown circle) implements Page {

    @Override
    public Text title() {
        return Text.of("Kijk in je mail", "Check your email");
    }
}
