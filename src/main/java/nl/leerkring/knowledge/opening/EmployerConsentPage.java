package nl.leerkring.knowledge.opening;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param meant the answer of the button in the mail, which is not given yet: "ja", "nee" or empty @param changed since it was read */
record EmployerConsentPage(EmployerAnswers.Asked asked, String token, String meant, boolean changed) implements Page {

    @Override
    public Text title() {
        return Text.of("Mag dit geopend worden?", "May this be opened?");
    }

    @Override
    public int status() {
        return changed ? 422 : 200;
    }

    String action() {
        return "/toestemming/" + token;
    }
}
