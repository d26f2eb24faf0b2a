package nl.leerkring.identity.signin;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** Where the link of the mail leads: one button, because mail scanners open links and press no buttons. */
record LandingPage(String token, boolean valid) implements Page {

    @Override
    public Text title() {
        return valid ? Text.of("Inloggen", "Sign in") : Text.of("Deze link is verlopen", "This link has expired");
    }

    @Override
    public int status() {
        return valid ? 200 : 410;
    }
}
