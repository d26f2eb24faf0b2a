package nl.leerkring.knowledge.opening;

import java.util.List;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/**
 * To who says yes or no for an organisation.
 *
 * @param told the text as it would be read
 */
record EmployerMail(String about, Employer employer, String title, Sight sight, List<Words.Told> told, String token, Occasion occasion) implements Letter {

    /** Why it comes: it is asked; there was no answer in a week; or the text became another than the yes was for. */
    enum Occasion { FIRST, REMINDED, OTHER_WORDS }

    @Override
    public Text subject() {
        boolean first = occasion == Occasion.FIRST;
        return Text.of(about + (first ? ": mag dit geopend worden?" : ": nog een keer, mag dit geopend worden?"), about + (first ? ": may this be opened?" : ": once more, may this be opened?"));
    }

    @Override
    public Text why() {
        return Text.of("U krijgt deze mail omdat u bij de leerkring ‘" + about + "’ genoemd bent als degene die voor " + employer.works() + " ja of nee zegt. Zonder uw ja blijft de tekst in de kring.",
                "You are getting this email because the learning circle ‘" + about + "’ named you as the one who says yes or no for " + employer.works() + ". Without your yes the text stays in the circle.");
    }
}
