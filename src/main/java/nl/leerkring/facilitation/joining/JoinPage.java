package nl.leerkring.facilitation.joining;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param code empty: the code is still asked */
record JoinPage(String code, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Doe mee", "Join");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
