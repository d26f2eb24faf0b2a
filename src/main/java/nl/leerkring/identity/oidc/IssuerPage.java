package nl.leerkring.identity.oidc;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param back     the address that the issuer must know to send people back to
 * @param accounts how many people came in by it so far
 * @param probe    how a test of the connection went, if it was just asked for
 */
record IssuerPage(Issuer issuer, Form form, String back, int accounts, @Nullable Probe probe) implements Page {

    record Probe(boolean fine, Text told) {
    }

    @Override
    public Text title() {
        return Text.of(issuer.name(), issuer.name());
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href(String more) {
        return "/beheer/inloggen/" + issuer.id() + more;
    }
}
