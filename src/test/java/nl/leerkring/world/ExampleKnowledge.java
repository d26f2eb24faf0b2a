package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerkring.world.ExamplePeople.Somebody;

/**
 * One practice that goes all the way: told on the first day, recognised by three municipalities, tried by two, stopped by one, normal work in the
 * other, and taken over by a fourth. And some that are on their way. All of it is made up.
 */
final class ExampleKnowledge {

    private final String circle;
    private final Map<Somebody, Guest> guests;
    private final LocalDate today;

    ExampleKnowledge(String circle, Map<Somebody, Guest> guests, LocalDate today) {
        this.circle = circle;
        this.guests = guests;
        this.today = today;
    }

    void build() {
        String practice = practice();
        String question = question(practice);
        String experiment = experiment(question);
        String routine = routine(experiment);
        uptake(routine);
        underWay();
    }

    /** Dilek told it in the news round of the first day. */
    private String practice() {
        Guest dilek = guest("Dilek");
        String told = done(dilek.get(circle + "/actualiteiten?woorden=rondje")).page().selectFirst("a[href*='uit=bericht']").attr("href");
        String practice = done(dilek.submit(dilek.get(told.replace("nieuw?", "nieuw?soort=praktijk&")), "form[method=post][action$='/kennis']",
                "titel", "Met bewoners een rondje door de wijk, op de tijd dat de school uitgaat",
                "aanleiding", "Op bewonersavonden zagen we steeds dezelfde tien mensen.", "voor-wie", "Ouders en kinderen die nooit naar een zaaltje komen",
                "werkt", "Je loopt naast elkaar, dus iedereen praat. En je staat op de plek waar het over gaat.",
                "werkt-niet", "In de winter komt er bijna niemand.", "kosten", "Drie uur per keer, met zijn tweeën", "mensen", "Een stedenbouwkundige en een jongerenwerker")).path();
        List.of("Joris", "Roos", "Hanna").forEach(who -> done(guest(who).submit(guest(who).get(practice), "form[action$='/herkenning']")));
        open(dilek, practice, "netwerk");
        return practice;
    }

    private String question(String practice) {
        String question = grow(guest("Hanna"), "vraag", practice, "titel", "Hoe komen bewoners aan het woord die nooit naar een avond komen?",
                "uitdaging", "Hoe kunnen we hen horen, terwijl het plan al haast getekend is?", "soort-vraag", "doen", "weten", "Buiten praten meer mensen dan binnen. Dat zag Zwolle.",
                "ontbreekt", "Of het ook iets aan de plannen verandert.", "volgende", "Een gemeente zoeken die het wil uitproberen", "wanneer", today.plusDays(20).toString());
        done(guest("Hanna").submit(guest("Hanna").get(question + "/wijziging"), "form[action$='/wijziging']", "titel", "Hoe horen we bewoners die nooit naar een avond komen, op tijd voor het plan?"));
        return question;
    }

    /** Groningen and Haarlem try it; Haarlem stops. */
    private String experiment(String question) {
        Guest joris = guest("Joris");
        Guest roos = guest("Roos");
        String experiment = grow(joris, "experiment", question, "titel", "Drie maanden lang elke maand een rondje, vóór de eerste schets",
                "voorspelling", "We horen minstens vijf dingen die niet in de plannen staan, want kinderen wijzen aan wat wij niet zien.",
                "doel", "Weten of vroeg lopen iets aan de schets verandert.", "anders", "We lopen voordat er iets getekend is, en de ontwerper loopt mee.",
                "waar", "In één wijk per gemeente", "wie", "De ontwerper, een jongerenwerker en wie er langskomt", "zien", "We tellen wat er in de schets terechtkomt.",
                "risico", "Dat mensen denken dat alles kan. We zeggen vooraf wat vastligt.", "ritme", "4");
        done(joris.submit(joris.get(experiment), "form[action$='/start']"));
        variant(joris, experiment, "Wij lopen met de basisschool mee naar huis.", "Zeven dingen, en vier staan nu in de schets.");
        variant(roos, experiment, "Wij lopen op zaterdag, over de markt.", "");
        done(roos.submit(roos.get(experiment), "form[action$='/stand']", "status", "gestopt", "toelichting", "Op zaterdag kan de ontwerper niet mee. Zonder ontwerper had het geen zin."));
        done(joris.submit(joris.get(experiment + "/wijziging"), "form[action$='/wijziging']", "volgens-plan", "deels", "waarnemingen", "Kinderen wijzen steeds naar dezelfde oversteek.",
                "onvoorzien", "Ouders gingen zelf een groepsapp beginnen."));
        done(joris.submit(joris.get(experiment + "/besluit"), "form[action$='/besluit']", "klopte", "ja", "geleerd",
                "Het werkt als de ontwerper zelf meeloopt, en als het vóór de schets is. Een vast tijdstip hoeft niet.", "besluit", "doorgaan"));
        return experiment;
    }

    private String routine(String experiment) {
        Guest joris = guest("Joris");
        String routine = grow(joris, "routine", experiment, "titel", "Geen schets zonder rondje door de wijk", "functie", "Teamleider stedenbouw",
                "werk", "Voor elke schets loopt de ontwerper een rondje met wie er die dag is.", "stappen", "Plan het rondje in de startnotitie.\nLoop als de school uitgaat.\nSchrijf op wat je in de schets veranderde.",
                "vastgelegd", "In het format van de startnotitie", "sinds", today.minusDays(10).toString(), "tijd", "Drie uur per schets",
                "terugval", "Als er haast is, sneuvelt het rondje als eerste.", "herziening", today.plusMonths(6).toString());
        done(joris.submit(joris.get(routine), "form[action$='/stand']", "status", "doet", "toelichting", ""));
        open(joris, routine, "openbaar");
        return routine;
    }

    /** A fourth. */
    private void uptake(String routine) {
        Guest zoe = guest("Zoë");
        String uptake = grow(zoe, "toepassing", routine, "titel", "Breda loopt een rondje voor elke startnotitie", "overgenomen", "Het rondje, en dat de ontwerper zelf meeloopt.",
                "aangepast", "Wij doen het al voor de startnotitie.", "verschil", "Bij ons schrijft een bureau de schets. Dat bureau loopt mee.", "hulp", "Joris van Groningen liep de eerste keer mee.",
                "teruggemeld", today.toString());
        done(zoe.submit(zoe.get(uptake), "form[action$='/stand']", "status", "doet", "toelichting", "Sinds deze maand"));
    }

    private void underWay() {
        write(guest("Roos"), "vraag", "titel", "Wie is bij ons eigenlijk de eigenaar van gezondheid in de ruimte?", "soort-vraag", "regelen", "volgende", "Vraag het drie wethouders",
                "wanneer", today.minusDays(3).toString());
        String running = write(guest("Aisha"), "experiment", "titel", "Een wandelende wethouder in het nieuwe park", "voorspelling", "De raad vraagt er binnen een maand naar.", "ritme", "2");
        done(guest("Aisha").submit(guest("Aisha").get(running), "form[action$='/start']"));
        String parked = write(guest("Karim"), "praktijk", "titel", "De kernset naast elk plan leggen");
        done(guest("Karim").submit(guest("Karim").get(parked + "/einde"), "form[action$='/einde']", "hoe", "parkeer", "waarom", "Eerst moet de kernset in gewone taal."));
    }

    private void variant(Guest guest, String experiment, String text, String result) {
        done(guest.submit(guest.get(experiment + "/variant"), "form[action$='/variant']", "tekst", text, "uitkomst", result));
    }

    private void open(Guest guest, String card, String sight) {
        done(guest.submit(guest.get(card + "/openheid"), "form[action$='/openheid']", "zicht", sight));
    }

    private String grow(Guest guest, String kind, String source, String... fields) {
        return done(guest.submit(guest.get(circle + "/kennis/nieuw?soort=" + kind + "&kaart=" + source.replaceAll(".*/", "")), "form[method=post][action$='/kennis']", fields)).path();
    }

    private String write(Guest guest, String kind, String... fields) {
        return done(guest.submit(guest.get(circle + "/kennis/nieuw?soort=" + kind), "form[method=post][action$='/kennis']", fields)).path();
    }

    private Guest guest(String first) {
        return guests.get(ExamplePeople.participant(first));
    }
}
