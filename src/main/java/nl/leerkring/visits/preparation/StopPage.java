package nl.leerkring.visits.preparation;

import java.util.UUID;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record StopPage(Visiting here, UUID stop, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Wijzig de halte", "Edit the stop");
    }
}
