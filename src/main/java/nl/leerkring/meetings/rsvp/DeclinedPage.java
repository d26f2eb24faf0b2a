package nl.leerkring.meetings.rsvp;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** After a colleague said no; the link is gone, so there is no page to go back to. */
record DeclinedPage() implements Page {

    @Override
    public Text title() {
        return Text.of("Je komt niet", "You are not coming");
    }
}
