package nl.leerkring.deepdives.games;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param base what this person began with, when somebody saved meanwhile */
record ProductPage(ProductPart part, Form form, String base) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat de tafel maakt", "What the table makes");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
