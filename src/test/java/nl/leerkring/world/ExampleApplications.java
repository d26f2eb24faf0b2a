package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.util.ArrayList;
import java.util.List;

/**
 * Who would like to join the example circle: one waits for a decision, one is on the waiting list, one did not confirm. The forms are
 * opened when the circle begins and sent when all else is there, as slowly as people do it.
 */
final class ExampleApplications {

    private static final List<Applicant> APPLICANTS = List.of(
            new Applicant("Ilse van Leeuwarden", "ilse@leeuwarden.example", "Leeuwarden", "omgevingsregisseur", "PHYSICAL",
                    "Wij schrijven dit jaar een omgevingsvisie. Gezondheid staat erin, maar nog zonder keuzes. Ik wil horen hoe anderen dat deden.",
                    "Hoe maak je van gezondheid meer dan een alinea in de omgevingsvisie?", "Voorbeelden van keuzes op straatniveau", "Een goed lopend wijkteam"),
            new Applicant("Bas van Venlo", "bas@venlo.example", "Venlo", "beleidsadviseur gezondheid", "SOCIAL",
                    "Mijn collega van ruimte en ik willen dit samen leren.", "Hoe vinden de GGD en stedenbouw elkaar eerder?", "", "Cijfers over bewegen per buurt"),
            new Applicant("Nog Niet Bevestigd", "nog-niet@venlo.example", "Venlo", "", "OTHER", "Lijkt me leuk.", "Wat er speelt", "", ""));

    private final World world;
    private final String circle;
    private final Guest coordinator;
    private final List<Guest> guests = new ArrayList<>();
    private final List<Answered> forms = new ArrayList<>();

    private record Applicant(String name, String email, String organisation, String job, String domain, String motivation, String question, String seeks,
            String offers) {
    }

    ExampleApplications(World world, String circle, Guest coordinator) {
        this.world = world;
        this.circle = circle;
        this.coordinator = coordinator;
        done(coordinator.submit(coordinator.get(circle + "/aanmeldingen/voorwaarden"), "form[action$='/voorwaarden']", "open", "ja", "duo", "ja", "voorwaarden", """
                Je doet alle dagen mee.
                Je komt met een collega uit het andere domein.
                Je brengt een vraag uit je eigen gemeente mee, en je vertelt na afloop wat je ermee deed.
                Je gemeente ontvangt de kring een keer, of helpt een andere daarbij."""));
        APPLICANTS.forEach(each -> {
            Guest guest = world.guest();
            guests.add(guest);
            forms.add(done(guest.get(circle.replace("/kring/", "/leerkringen/") + "/aanmelding")));
        });
    }

    void build() {
        for (int i = 0; i < APPLICANTS.size(); i++) {
            Applicant each = APPLICANTS.get(i);
            done(guests.get(i).submit(forms.get(i), "form[action$='/aanmelding']", "naam", each.name(), "email", each.email(), "gemeente", each.organisation(),
                    "functie", each.job(), "domein", each.domain(), "motivatie", each.motivation(), "leervraag", each.question(), "zoekt", each.seeks(),
                    "biedt", each.offers(), "akkoord", "ja"));
        }
        confirm(0);
        confirm(1);
        Answered list = coordinator.get(circle + "/aanmeldingen");
        String bas = list.page().select("a.lk-item__title").stream().filter(link -> link.text().startsWith("Bas")).findFirst().orElseThrow().attr("href");
        done(coordinator.submit(coordinator.get(bas), "form[action$='/notities']", "notitie", "Gebeld. Zijn collega van ruimte meldt zich volgende week aan."));
        done(coordinator.submit(coordinator.get(bas + "/besluit/wachtlijst"), "form[action*='/besluit/']", "verstuur", "ja",
                "zin", "Zodra je collega zich heeft aangemeld, kijken we opnieuw."));
    }

    private void confirm(int applicant) {
        Guest guest = guests.get(applicant);
        Answered page = guest.get(Mail.link(world.awaitMailTo(APPLICANTS.get(applicant).email()), "/aanmelding/"));
        done(guest.submit(page, "form[action$='/bevestiging']"));
    }
}
