package nl.leerkring.knowledge.opening;

import java.util.List;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param meant the answer of the button in the mail, which is not given yet: "ja", "nee" or empty */
record EmployerConsentPage(EmployerAnswers.Asked asked, List<EmployerMail.Told> told, String token, String meant) implements Page {

    @Override
    public Text title() {
        return Text.of("Mag dit geopend worden?", "May this be opened?");
    }

    String action() {
        return "/toestemming/" + token;
    }
}
