package nl.leerkring.identity.oidc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** Signing in at an organisation did not work: why, and how else. @param onward where the person was going */
record FailedPage(NotAdmitted.Reason reason, @Nullable Issuer issuer, String onward) implements Page {

    @Override
    public Text title() {
        return Text.of("Inloggen lukte niet", "Signing in did not work");
    }

    @Override
    public int status() {
        return 403;
    }

    String again() {
        return issuer == null ? "" : issuer.href() + query();
    }

    String byMail() {
        return "/inloggen" + query();
    }

    private String query() {
        return onward.equals("/") ? "" : "?naar=" + URLEncoder.encode(onward, StandardCharsets.UTF_8);
    }
}
