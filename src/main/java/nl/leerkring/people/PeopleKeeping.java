package nl.leerkring.people;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class PeopleKeeping implements Keeping {

    private static final Text UNTIL_LEAVING = Text.of("tot je je gegevens laat verwijderen", "until you have your data deleted");
    private static final Text GONE = Text.of("verwijderd", "deleted");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("people.person", Text.of("je naam, mailadres, telefoon, functie en organisatie, en wat je zelf in je profiel zet",
                        "your name, email address, phone number, job title and organisation, and what you put in your profile yourself"), UNTIL_LEAVING,
                        Text.of("gewist; wat je bijdroeg staat dan op naam van een oud-deelnemer", "erased; what you contributed is then under ‘former participant’"), null),
                new Kept("people.photo", Text.of("je foto", "your photo"), Text.of("tot je hem weghaalt", "until you remove it"), GONE, null),
                new Kept("people.needs", Text.of("wat je eet en nodig hebt om binnen te komen, als je dat bewaart", "what you eat and what access you need, if you save that"), UNTIL_LEAVING, GONE, null),
                new Kept("people.organisation", Text.of("organisaties: naam, provincie en maildomeinen", "organisations: name, province and email domains"),
                        Text.of("zo lang het programma draait; het zijn geen gegevens over mensen", "as long as the program runs; this is not data about people"), GONE, null));
    }
}
