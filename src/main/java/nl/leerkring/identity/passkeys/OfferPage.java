package nl.leerkring.identity.passkeys;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param next where the person was going */
record OfferPage(String next) implements Page {

    @Override
    public Text title() {
        return Text.of("Volgende keer zonder mail?", "Skip the email next time?");
    }
}
