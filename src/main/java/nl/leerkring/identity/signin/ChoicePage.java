package nl.leerkring.identity.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.leerkring.identity.oidc.Issuer;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** This address belongs to an organisation with its own sign-in. */
record ChoicePage(Issuer issuer, String email, String onward) implements Page {

    @Override
    public Text title() {
        return Text.of("Ga verder bij " + issuer.name(), "Continue with " + issuer.name());
    }

    /** A link, not a form: the browser then may be sent on to another site without loosening what forms may do. */
    String there() {
        return issuer.href() + (onward.equals("/") ? "" : "?naar=" + URLEncoder.encode(onward, StandardCharsets.UTF_8));
    }
}
