package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.util.List;
import java.util.Map;
import nl.leerkring.circles.Role;
import nl.leerkring.world.ExamplePeople.Somebody;

/** What goes on in the room today: a poll that is over, a board that people write on, and a talk that is about to begin. */
final class ExampleRuns {

    private static final List<String> NOTES = List.of("Een bankje elke driehonderd meter", "Wonen boven het gezondheidscentrum", "Schoolplein na vier uur open",
            "Schaduw op de route naar de markt", "Een gezondheidsparagraaf in elke visie", "De GGD aan tafel bij het eerste schetsontwerp");

    private final String day;
    private final Guest coordinator;
    private final Map<Somebody, Guest> guests;

    ExampleRuns(String day, Guest coordinator, Map<Somebody, Guest> guests) {
        this.day = day;
        this.coordinator = coordinator;
        this.guests = guests;
    }

    void build() {
        String talk = item("Verdieping");
        done(coordinator.postRaw(talk + "/werkvormen", "werkvorm", "presentatie"));
        String work = item("Werksessie");
        String poll = prepared(work, "peiling", "vraag", "Waar begint een gezonde visie?", "soort", "een", "opties", "Bij de cijfers\nBij bewoners\nBij de kaart", "tonen", "straks");
        List<Guest> room = guests.keySet().stream().filter(each -> each.role() == Role.PARTICIPANT).limit(9).map(guests::get).toList();
        play(poll, "read", "begin");
        for (int i = 0; i < room.size(); i++) {
            enter(room.get(i), poll, "keus-0-0", String.valueOf(i % 4 == 0 ? 0 : 1 + i % 2));
        }
        play(poll, "reveal", "next");
        String board = prepared(work, "bord", "bordvraag", "Bouwstenen voor onze visie", "kolommen", "Plek\nProces", "stippen", "3");
        play(board, "read", "begin");
        for (int i = 0; i < NOTES.size(); i++) {
            enter(room.get(i), board, "tekst-0-0", NOTES.get(i), "bak-0-0", i < 4 ? "0" : "1");
        }
    }

    private String prepared(String item, String kind, String... fields) {
        return done(coordinator.submit(done(coordinator.get(item + "/werkvormen")), "form[action$='/werkvormen/" + kind + "']", fields)).page()
                .select("a[href^='/ronde/']").last().attr("href");
    }

    private void play(String run, String... moves) {
        for (String move : moves) {
            done(coordinator.submit(done(coordinator.get(run)), "form[action$='/stand']", "doen", move));
        }
    }

    private static void enter(Guest who, String run, String... fields) {
        done(who.get(run));
        String[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of("stap", "0", "vraag", "0"), java.util.stream.Stream.of(fields)).toArray(String[]::new);
        done(who.postRaw(run + "/inbreng", all));
    }

    private String item(String title) {
        return done(coordinator.get(day + "/programma")).page().select("a.lk-slot__title").stream().filter(link -> link.text().startsWith(title)).findFirst().orElseThrow().attr("href");
    }
}
