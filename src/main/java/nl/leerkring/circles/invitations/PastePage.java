package nl.leerkring.circles.invitations;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param circle the address of the circle */
record PastePage(String circle, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Nodig een hele lijst uit", "Invite a whole list");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
