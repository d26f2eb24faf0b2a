package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerkring.world.ExamplePeople.Somebody;

/** What the municipalities of the example have to tell, and the rounds in which they do. What is told is made up; the subjects are those of the real circle. */
final class ExampleNews {

    private static final List<Told> FIRST = List.of(
            new Told("Noor", "experience", "Gezondheid staat nu als doel in onze startnotitie voor de omgevingsvisie. De wethouder ruimte verdedigde het zelf in de raad."),
            new Told("Hanna", "news", "Onze raad wil bij elk groot plan weten wat het doet met de gezondheid van bewoners."),
            new Told("Dilek", "experience", "We liepen met bewoners een rondje door de wijk, op de tijd dat de school uitgaat. Dat leverde meer op dan drie avonden in een zaaltje."),
            new Told("Karim", "publication", "Een kernset van waarden voor een gezonde leefomgeving, om mee te nemen in elk plan.", "https://www.rivm.nl/gezonde-leefomgeving",
                    "Het geeft ruimte en gezondheid dezelfde woorden."),
            new Told("Roos", "news", "Wij hebben sinds vorige maand één wethouder voor ruimte en gezondheid."));
    private static final List<Told> TODAY = List.of(
            new Told("Aisha", "news", "Het park waar we vanmiddag lopen is open. De eerste week telden we twee keer zoveel wandelaars als verwacht."),
            new Told("Joris", "experience", "De GGD zit nu bij ons aan tafel vanaf de eerste schets, en niet pas bij de toets."),
            new Told("Tess", "experience", "Een afwegingskader voor groen en parkeren klinkt saai, maar het scheelde ons een half jaar praten."),
            new Told("Lotte", "news", "We zoeken een gemeente die hittestress in een versteende binnenstad heeft aangepakt."),
            new Told("Mila", "publication", "Een wijkprofiel dat laat zien waar mensen bewegen, en waar niet.", "https://www.platform31.nl/gezonde-stad", "Je kunt het met cijfers die elke gemeente heeft zelf maken."),
            new Told("Koen", "experience", "In de grondexploitatie staat nu een post voor speelplekken. De planeconoom had hem zelf voorgesteld."));

    private final String circle;
    private final Guest coordinator;
    private final Map<Somebody, Guest> guests;

    ExampleNews(String circle, Guest coordinator, Map<Somebody, Guest> guests) {
        this.circle = circle;
        this.coordinator = coordinator;
        this.guests = guests;
    }

    private record Told(String who, String kind, String text, String link, String why) {

        Told(String who, String kind, String text) {
            this(who, kind, text, "", "");
        }
    }

    /** People tell it beforehand, so before the day is put in the past. */
    void tellFirst() {
        FIRST.forEach(told -> tell(1, told));
    }

    void tellToday() {
        TODAY.forEach(told -> tell(2, told));
    }

    /** A whole round: the last one had no turn. */
    void firstRound() {
        String round = round(1);
        done(coordinator.submit(coordinator.get(round), "form[action$='/opening']"));
        want(1, "Joris", "rondje door de wijk");
        want(1, "Fleur", "rondje door de wijk");
        want(1, "Aisha", "kernset");
        want(1, "Noor", "raad wil bij elk");
        for (int i = 0; i < FIRST.size() - 2; i++) {
            step(1);
        }
        done(coordinator.submit(coordinator.get(round), "form[action$='/afsluiting']"));
    }

    /** It goes on now: the second one is telling. */
    void roundOfToday() {
        done(coordinator.submit(coordinator.get(round(2)), "form[action$='/opening']"));
        step(2);
        want(2, "Noor", "Het park waar");
        want(2, "Gijs", "Het park waar");
        want(2, "Dilek", "afwegingskader");
    }

    /** A day is planned in two weeks: something is told already, by one of two. */
    void tellNext(LocalDate day) {
        String facts = circle + "/bijeenkomsten/1/gegevens";
        done(coordinator.submit(coordinator.get(facts), "form[action$='/gegevens']", "thema", "Koel in de zomer", "datum", day.toString(), "begin", "09:30", "einde", "16:30"));
        tell(1, new Told("Youssef", "experience", "Onze school heeft het schoolplein vergroend. De kinderen kozen de bomen."));
    }

    private void tell(int number, Told told) {
        done(guest(told.who()).submit(guest(told.who()).get(round(number) + "/nieuw"), "form[action$='/actualiteiten']", "soort", told.kind(), "tekst", told.text(),
                "link", told.link(), "waarom", told.why()));
    }

    private void step(int number) {
        done(coordinator.submit(coordinator.get(round(number)), "form[action$='/stap']", "naar", "volgende"));
    }

    private void want(int number, String who, String words) {
        String item = done(guest(who).get(round(number))).page().select("li[id^=b-]").stream().filter(line -> line.text().contains(words)).findFirst().orElseThrow().id().substring(2);
        done(guest(who).postRaw(round(number) + "/" + item + "/belangstelling", "meer", "ja"));
    }

    private Guest guest(String first) {
        return guests.get(ExamplePeople.participant(first));
    }

    private String round(int number) {
        return circle + "/bijeenkomsten/" + number + "/actualiteiten";
    }
}
