package nl.leerkring.meetings.hosting;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * @param circle the address of the circle
 * @param typed  nothing: the form opens with a kind beginning
 */
record DeclinePage(String circle, HostOffer offer, @Nullable Form typed) implements Page {

    @Override
    public Text title() {
        return Text.of("Deze keer niet", "Not this time");
    }

    @Override
    public int status() {
        return typed != null && typed.bad() ? 422 : 200;
    }

    Form form(Ui ui) {
        return typed != null ? typed : Form.empty().with("bericht", ui.say(
                "Dank je wel voor jullie aanbod. Deze keer is de bijeenkomst bij een andere gemeente. We denken graag aan jullie voor een volgende keer.",
                "Thank you for your offer. This time the meeting will be at another municipality. We will keep you in mind for next time."));
    }
}
