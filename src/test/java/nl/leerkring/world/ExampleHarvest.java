package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerkring.world.ExamplePeople.Somebody;

/** What people took home from the day that is done, what they thought of it, and its report. All of it is made up. */
final class ExampleHarvest {

    private record Card(String who, String kind, String take, String intention, int days, String effect, String sight) {
    }

    private static final List<Card> CARDS = List.of(
            new Card("Noor", "idee", "Gezondheid als vast punt op de agenda van het ruimtelijk overleg.", "Ik stel het voor in het overleg van de afdeling.", 60,
                    "Dat de vraag gesteld wordt voor er een tekening ligt.", "kring"),
            new Card("Dilek", "contact", "Hanna werkt aan dezelfde vraag, met een andere wethouder.", "Ik maak een afspraak met Hanna en neem mijn duo mee.", 0, "", "kring"),
            new Card("Karim", "middel", "De kernset van waarden, om naast elk plan te leggen.", "", 0, "", "kring"),
            new Card("Roos", "vraag", "Wie is bij ons eigenlijk de eigenaar van dit onderwerp?", "", 0, "", "naamloos"),
            new Card("Hanna", "idee", "Niet over gezondheid beginnen, maar over wonen waar je oud wilt worden.", "Ik probeer het uit in de raadsavond.", 75, "Meer bondgenoten.", "naamloos"),
            new Card("Aisha", "vraag", "Durf ik dit bij mijn eigen wethouder aan te kaarten?", "", 0, "", "mij"));

    private static final List<List<String>> LOOKED_BACK = List.of(
            List.of("Noor", "Dat we met ruimte én zorg aan één tafel zaten.", "Iets meer tijd om na te praten.", "9"),
            List.of("Dilek", "De verhalen uit andere gemeenten.", "", "8"),
            List.of("Karim", "De wandeling.", "De zaal was koud.", "8"),
            List.of("Roos", "De vragen die ik kreeg.", "", "9"),
            List.of("Hanna", "", "Korter praten, meer doen.", "7"));

    private final String day;
    private final Guest coordinator;
    private final Map<Somebody, Guest> guests;
    private final LocalDate today;

    ExampleHarvest(String day, Guest coordinator, Map<Somebody, Guest> guests, LocalDate today) {
        this.day = day;
        this.coordinator = coordinator;
        this.guests = guests;
        this.today = today;
    }

    /** The day is over since yesterday. */
    void build() {
        CARDS.forEach(this::make);
        LOOKED_BACK.forEach(this::lookBack);
        done(coordinator.submit(coordinator.get(day + "/verslag"), "form[action$='/verslag']"));
        done(coordinator.submit(coordinator.get(day + "/verslag/nieuw"), "form[action$='/nieuw']", "soort", "text", "tekst",
                "Dit verslag vertelt wat er op de dag is vastgelegd. Wat in vertrouwen gezegd is, staat er **niet** in."));
        done(coordinator.submit(coordinator.get(day + "/verslag/publicatie"), "form[action$='/publicatie']"));
        List.of("Noor", "Dilek", "Karim", "Roos").forEach(this::agree);
        Answered report = done(coordinator.get(day + "/verslag"));
        report.page().select(".lk-report__block").stream().filter(block -> block.text().contains("Programma") || block.text().contains("Het programma van de dag") || !block.select(".lk-picture").isEmpty())
                .forEach(this::show);
        done(coordinator.postRaw(day + "/verslag/openbaarheid", "openbaar", "ja"));
    }

    private void show(org.jsoup.nodes.Element block) {
        done(coordinator.postRaw(day + "/verslag/" + block.id().substring(2) + "/openbaar", "openbaar", "ja"));
    }

    /** What came in since the report began. */
    void complete() {
        Answered report = done(coordinator.postRaw(day + "/verslag/aanvulling"));
        report.page().select(".lk-report__block:has(img)").stream().filter(block -> !block.text().contains("blijft in de kring")).forEach(this::show);
    }

    private void make(Card card) {
        String when = card.intention().isEmpty() ? "" : today.plusDays(card.days()).toString();
        done(guest(card.who()).submit(guest(card.who()).get(day + "/oogst"), "form[action$='/oogst']", "soort", card.kind(), "meenemen", card.take(),
                "voornemen", card.intention(), "wanneer", when, "effect", card.effect(), "zicht", card.sight()));
    }

    private void lookBack(List<String> said) {
        Guest guest = guest(said.getFirst());
        done(guest.submit(guest.get(day + "/terugblik"), "form[action$='/terugblik']", "best", said.get(1), "beter", said.get(2), "weer", said.get(3)));
    }

    /** To everything that is quoted of her. */
    private void agree(String who) {
        Answered asked = done(guest(who).get(day + "/verslag/citaten"));
        asked.page().select("form[action*='/citaten/']").forEach(form ->
                done(guest(who).submit(asked, "form[action='" + form.attr("action") + "']", "antwoord", "met-naam")));
    }

    private Guest guest(String first) {
        return guests.get(ExamplePeople.participant(first));
    }
}
