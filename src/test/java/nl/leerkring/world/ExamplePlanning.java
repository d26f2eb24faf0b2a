package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerkring.world.ExamplePeople.Somebody;

/** What goes on around the days: checklists, who hosts, a date that is being chosen, and what people seek and offer. */
final class ExamplePlanning {

    private static final List<Told> TOLD = List.of(
            new Told("Noor", "Hoe krijg ik gezondheid in de omgevingsvisie zonder dat het een los hoofdstuk wordt?", "Een gemeente die een beweegroute heeft aangelegd",
                    "Ervaring met een gezonde omgevingsvisie", "omgevingsvisie, beweegroute"),
            new Told("Joris", "Wat overtuigt een wethouder ruimte?", "Cijfers over hittestress en gezondheid", "Een wijkprofiel van gezondheid op buurtniveau", "hittestress, wijkprofiel"),
            new Told("Dilek", "Hoe betrek ik bewoners die nooit komen?", "Een vorm van participatie die werkt in een wijk met achterstand", "Een beweegroute die met bewoners is ontworpen", "participatie, beweegroute"),
            new Told("Tess", "Hoe houd je het vol na het project?", "Een afwegingskader voor groen en parkeren", "Ervaring met hittestress in de binnenstad", "hittestress, groen"),
            new Told("Mila", "Wat is een goede eerste stap?", "Iemand die een wijkprofiel gemaakt heeft", "Een netwerk van wijkverpleegkundigen", "wijkprofiel, netwerk"),
            new Told("Aisha", "Hoe meten we wat een park oplevert?", "Een methode om maatschappelijk rendement te laten zien", "Een nieuw park om samen naar te kijken", "groen, rendement"),
            new Told("Roos", "Hoe spreken ruimte en zorg dezelfde taal?", "Voorbeelden van een tussentaal", "Een afwegingskader dat al een jaar gebruikt wordt", "tussentaal, afwegingskader"),
            new Told("Koen", "Hoe komt gezondheid in de grondexploitatie?", "Een planeconoom met hart voor gezondheid", "Rekenvoorbeelden van maatschappelijk rendement", "rendement"));

    private final String circle;
    private final Guest coordinator;
    private final Map<Somebody, Guest> guests;
    private final LocalDate today;

    ExamplePlanning(String circle, Guest coordinator, Map<Somebody, Guest> guests, LocalDate today) {
        this.circle = circle;
        this.coordinator = coordinator;
        this.guests = guests;
        this.today = today;
    }

    private record Told(String who, String question, String seeks, String offers, String tags) {
    }

    void build() {
        tick(1, 0);
        tick(2, 7);
        tick(3, 20);
        reporter(1, "Hanna van Assen");
        reporter(2, "Koen van Tilburg");
        done(coordinator.submit(coordinator.get("/mijn/profiel"), "form[action='/mijn/profiel']", "gemeente", "Platform31", "functie", "programmaleider"));
        TOLD.forEach(this::tell);
        offer("Roos", "Onze raadzaal is vrij, en we laten graag de Haarlemse Oostpoort zien.");
        offer("Amira", "In de Spoorzone is veel te zien op loopafstand.");
        dates(4);
    }

    /** @param left so many of the lines are still to be done */
    private void tick(int number, int left) {
        String list = meeting(number) + "/checklist";
        List<String> ticks = done(coordinator.get(list)).page().select("button[name=klaar][value=ja]").eachAttr("formaction");
        ticks.subList(0, Math.max(0, ticks.size() - left)).forEach(tick -> done(coordinator.postRaw(tick, "klaar", "ja")));
    }

    private void reporter(int number, String name) {
        String page = meeting(number) + "/ontvangst";
        String person = done(coordinator.get(page)).page().select("select[name=persoon] option").stream().filter(each -> each.text().startsWith(name))
                .findFirst().orElseThrow().val();
        done(coordinator.postRaw(meeting(number) + "/verslaglegger", "persoon", person));
    }

    private void tell(Told told) {
        Guest guest = guest(told.who());
        done(guest.submit(guest.get("/mijn/profiel"), "form[action='/mijn/profiel']", "leervraag", told.question(), "zoek", told.seeks(),
                "bied", told.offers(), "trefwoorden", told.tags(), "vraag-voor-experts", "ja"));
    }

    private void offer(String who, String note) {
        Guest guest = guest(who);
        done(guest.submit(guest.get(circle + "/gastheerschap/aanbod"), "form[action$='/gastheerschap']", "bijeenkomst", "4", "toelichting", note));
    }

    private void dates(int number) {
        String poll = meeting(number) + "/datums";
        done(coordinator.submit(coordinator.get(poll), "form[action$='/voorstellen']", "datum1", weekday(100), "datum2", weekday(104), "datum3", weekday(108)));
        done(coordinator.submit(coordinator.get(poll), "form[action$='/opening']", "uiterlijk", today.plusDays(18).toString()));
        List<String> days = done(coordinator.get(poll)).page().select("input[type=radio][name^=d-]").eachAttr("name").stream().distinct().toList();
        String[][] votes = {{"ja", "desnoods", "nee"}, {"ja", "ja", "ja"}, {"nee", "ja", "desnoods"}, {"ja", "ja", "nee"}, {"desnoods", "ja", "ja"}};
        List<String> voters = List.of("Noor", "Joris", "Hanna", "Dilek", "Bram", "Tess", "Karim", "Lotte", "Pieter", "Sofie", "Thijs", "Roos", "Gijs");
        for (int i = 0; i < voters.size(); i++) {
            String[] words = votes[i % votes.length];
            done(guest(voters.get(i)).postRaw(poll, days.get(0), words[0], days.get(1), words[1], days.get(2), words[2]));
        }
    }

    private String weekday(int days) {
        LocalDate day = today.plusDays(days);
        return day.plusDays(day.getDayOfWeek().getValue() > 5 ? 2 : 0).toString();
    }

    private Guest guest(String first) {
        return guests.get(ExamplePeople.participant(first));
    }

    private String meeting(int number) {
        return circle + "/bijeenkomsten/" + number;
    }
}
