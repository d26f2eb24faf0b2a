package nl.leerkring.network.introductions;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param first which of the two links in the mail was followed: that button stands out, and still has to be pressed */
record LinkPage(String token, Introduction asked, String first, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Wil je kennismaken?", "Would you like to meet?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
