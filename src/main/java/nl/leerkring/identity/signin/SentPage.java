package nl.leerkring.identity.signin;

import java.util.UUID;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** The link is on its way; on this device one can also type the code from the mail. */
record SentPage(UUID request, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Kijk in je mail", "Check your email");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
