package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.util.List;
import java.util.Map;
import nl.leerkring.world.ExamplePeople.Somebody;

/** A few of both circles want to be found. Two were introduced; one waits for an answer. Some show from whom they learn. All of it is made up. */
final class ExampleNetwork {

    private static final List<String> LISTED = List.of("Noor", "Hanna", "Dilek", "Joris", "Aisha", "Roos", "Zoë", "Mila");
    private static final List<String> SHOWING = List.of("Hanna", "Joris", "Zoë", "Roos");

    private final Map<Somebody, Guest> guests;

    ExampleNetwork(Map<Somebody, Guest> guests) {
        this.guests = guests;
    }

    void build() {
        tell(ExamplePeople.ILSE, "Hoe houden we een schoolplein groen als het zomers droog is?", "Gemeenten die met kinderen een rondje door de wijk lopen", "Een beplantingslijst voor droge schoolpleinen, en wat die kost");
        tell(ExamplePeople.STIJN, "Hoe komt hitte in de afweging over een straat?", "Voorbeelden van een afwegingskader voor hitte en gezondheid", "Metingen van hitte in twintig straten, en hoe bewoners meededen");
        LISTED.forEach(name -> list(guest(name)));
        String noor = found(guests.get(ExamplePeople.STIJN), "Noor");
        ask(guests.get(ExamplePeople.STIJN), noor, "Jullie meten ook met bewoners. Ik wil graag weten hoe jullie ze vonden.");
        Guest roos = guest("Roos");
        ask(guests.get(ExamplePeople.ILSE), found(guests.get(ExamplePeople.ILSE), "Roos"), "Jullie afwegingskader wil ik naast ons plan voor de schoolpleinen leggen.");
        done(roos.submit(roos.get("/netwerk/kennismakingen"), "form[action$='/antwoord']", "antwoord", "ja"));
        SHOWING.forEach(name -> show(guest(name)));
        show(guests.get(ExamplePeople.ILSE));
    }

    private void tell(Somebody who, String question, String seeks, String offers) {
        Guest guest = guests.get(who);
        done(guest.submit(guest.get("/mijn/profiel"), "form[action='/mijn/profiel']", "leervraag", question, "zoek", seeks, "bied", offers));
        list(guest);
    }

    private static void list(Guest guest) {
        done(guest.submit(guest.get("/mijn/netwerk"), "form[action='/mijn/netwerk']", "kringen", "ja"));
    }

    private static void show(Guest guest) {
        done(guest.submit(guest.get("/mijn/netwerk"), "form[action='/mijn/netwerk']", "leren", "ja"));
    }

    private static String found(Guest by, String name) {
        return done(by.get("/netwerk?zoek=" + name)).page().select("#gevonden a.lk-item__title").stream().filter(link -> link.text().startsWith(name + " ")).findFirst().orElseThrow().attr("href");
    }

    private static void ask(Guest by, String page, String why) {
        done(by.submit(by.get(page + "/kennismaking"), "form[action$='/kennismaking']", "waarom", why));
    }

    private Guest guest(String first) {
        return guests.get(ExamplePeople.participant(first));
    }
}
