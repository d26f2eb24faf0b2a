package nl.leerkring.meetings.hosting;

import java.util.List;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param circle the address of the circle */
record AcceptPage(String circle, HostOffer offer, List<Meeting> coming, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Kies " + offer.organisationName(), "Choose " + offer.organisationName());
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
