package nl.leerkring.meetings.harvest;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** Changing a card. @param href of the harvest */
record CardPage(String href, Meeting meeting, HarvestCard card, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Wijzig je kaart", "Edit your card");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
