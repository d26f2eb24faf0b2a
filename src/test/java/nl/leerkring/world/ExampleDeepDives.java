package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.util.List;
import org.jsoup.nodes.Element;

/** At today's deep dive: a map that is being drawn, and a role play that is ready. */
final class ExampleDeepDives {

    private static final List<String> THINGS = List.of("Autoverkeer bij de school", "Onveiligheid op straat", "Kinderen met de auto gebracht", "Kinderen die lopen of fietsen",
            "Gezondheid van kinderen", "Ruimte voor groen", "Hitte op het plein", "Buiten spelen", "Contact tussen buren", "Steun voor maatregelen");
    private static final List<List<String>> ARROWS = List.of(List.of("0", "1", "plus", "Tellingen en klachten"), List.of("1", "2", "plus", "Ouders zeggen het zelf"),
            List.of("2", "0", "plus", "In de spits een derde van het verkeer"), List.of("1", "3", "min", ""), List.of("3", "4", "plus", "Bewegen op weg naar school"),
            List.of("5", "6", "min", "Gemeten: zes graden verschil"), List.of("6", "7", "min", ""), List.of("7", "8", "plus", "Ouders spreken elkaar op het plein"),
            List.of("8", "9", "plus", ""), List.of("9", "5", "plus", "Eerdere herinrichtingen"), List.of("9", "0", "min", ""));

    private static final List<List<String>> NOTES = List.of(List.of("0", "Een wethouder die twee portefeuilles heeft"), List.of("0", "Samen buiten kijken voordat er een plan is"),
            List.of("1", "Gezondheid komt pas aan bod als het ontwerp af is"), List.of("1", "Twee budgetten, twee planningen"), List.of("2", "Vanaf de eerste schets een collega van de GGD erbij"));

    private final String item;
    private final Guest coordinator;

    /** @param day the address of the meeting */
    ExampleDeepDives(String day, Guest coordinator) {
        this.coordinator = coordinator;
        this.item = done(coordinator.get(day + "/programma")).page().select("a.lk-slot__title").stream().filter(link -> link.text().startsWith("Verdieping")).findFirst()
                .orElseThrow().attr("href");
    }

    void build() {
        String formats = item + "/werkvormen";
        Answered ready = done(coordinator.postRaw(formats, "werkvorm", "oorzakenkaart"));
        draw(ready.page().select("a[href^='/ronde/']").last().attr("href"));
        done(coordinator.submit(done(coordinator.get(formats + "/spel")), "form[action$='/spel']", "spel", "waterrijk", "tafels", "1"));
    }

    /** A board that was made and played to its end. */
    void board(List<Guest> guests) {
        Answered ready = done(coordinator.submit(done(coordinator.get(item + "/werkvormen")), "form[action$='/bord']", "bordvraag", "Wat helpt, en wat houdt tegen?",
                "kolommen", "Helpt\nHoudt tegen\nProberen", "stippen", "3"));
        String run = ready.page().select("a[href^='/ronde/']").last().attr("href");
        play(run, "read", "begin");
        for (int i = 0; i < NOTES.size(); i++) {
            Guest guest = guests.get(i % guests.size());
            done(guest.get(run));
            done(guest.postRaw(run + "/inbreng", "stap", "0", "vraag", "0", "tekst-0-0", NOTES.get(i).get(1), "bak-0-0", NOTES.get(i).get(0)));
        }
        play(run, "close");
    }

    /** A poll of each shape that a picture of one has, made, answered and shown. */
    ExampleDeepDives polls(List<Guest> guests) {
        poll(guests, "Waar wil je als eerste mee verder?", "een", "Een gezamenlijke taal\nEen proef in één wijk\nDe raad meenemen", "keus-0-0=1", "keus-0-0=1", "keus-0-0=0", "keus-0-0=2");
        poll(guests, "Hoeveel steun voel je thuis?", "schaal", "", "keus-0-0=6", "keus-0-0=8", "keus-0-0=7", "keus-0-0=6");
        poll(guests, "Waaraan denk je bij een gezonde buurt?", "woorden", "", "tekst-0-0=Groen", "tekst-0-0=Elkaar tegenkomen", "tekst-0-0=groen", "tekst-0-0=Rust");
        return this;
    }

    /** @param answers the fields of each, of the first, the second… */
    private void poll(List<Guest> guests, String question, String kind, String options, String... answers) {
        Answered ready = done(coordinator.postRaw(item + "/werkvormen/peiling", "vraag", question, "soort", kind, "opties", options, "tonen", "meteen"));
        String run = ready.page().select("a[href^='/ronde/']").last().attr("href");
        play(run, "read", "begin");
        for (int i = 0; i < answers.length; i++) {
            done(guests.get(i).get(run));
            done(guests.get(i).postRaw(run + "/inbreng", ("stap=0&vraag=0&" + answers[i]).split("[=&]")));
        }
    }

    private void play(String run, String... moves) {
        List.of(moves).forEach(move -> done(coordinator.submit(done(coordinator.get(run)), "form[action$='/stand']", "doen", move)));
    }

    private void draw(String run) {
        play(run, "read", "begin", "next", "next");
        String map = run + "/kaart";
        THINGS.forEach(thing -> done(coordinator.postRaw(map + "/variabelen", "naam", thing)));
        List<String> ids = done(coordinator.get(map)).page().select("tr[data-ding]").eachAttr("data-ding");
        ARROWS.forEach(each -> done(coordinator.postRaw(map + "/pijlen", "van", ids.get(Integer.parseInt(each.get(0))), "naar", ids.get(Integer.parseInt(each.get(1))),
                "teken", each.get(2), "vertraging", each.get(0).equals("9") ? "ja" : "", "waaraan", each.get(3))));
        Answered ordered = done(coordinator.postRaw(map + "/ordening"));
        Element loop = ordered.page().select("#f-lus option").get(1);
        done(coordinator.postRaw(map + "/lussen", "lus", loop.val(), "lusnaam", "De haal-en-brengspiraal"));
        done(coordinator.postRaw(map + "/stippen", "op", ids.get(2)));
    }
}
