package nl.leerkring.knowledge.opening;

import java.util.List;
import nl.leerkring.knowledge.Field;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/**
 * To who says yes or no for an organisation.
 *
 * @param told  the text as it would be read
 * @param again it was asked before
 */
record EmployerMail(String about, Employer employer, String title, Sight sight, List<Told> told, String token, boolean again) implements Letter {

    /** What stands in one field. */
    record Told(Field field, String said) {
    }

    @Override
    public Text subject() {
        return Text.of(about + (again ? ": nog een keer, mag dit geopend worden?" : ": mag dit geopend worden?"), about + (again ? ": once more, may this be opened?" : ": may this be opened?"));
    }

    @Override
    public Text why() {
        return Text.of("U krijgt deze mail omdat u bij de leerkring ‘" + about + "’ genoemd bent als degene die voor " + employer.works() + " ja of nee zegt. Zonder uw ja blijft de tekst in de kring.",
                "You are getting this email because the learning circle ‘" + about + "’ named you as the one who says yes or no for " + employer.works() + ". Without your yes the text stays in the circle.");
    }
}
