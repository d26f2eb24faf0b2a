package nl.leerkring.facilitation.scripts;

import java.util.List;
import java.util.Map;
import nl.leerkring.circles.Seat;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** @param kinds a word and a heading for each, the circle's own first */
record ShelfPage(Seat seat, List<Scripts.Shelved> all, Map<String, Text> kinds) implements Page {

    @Override
    public Text title() {
        return Text.of("Werkvormen", "Ways of working");
    }

    boolean makes() {
        return ShelfController.makes(seat) && !seat.archived();
    }

    List<Scripts.Shelved> of(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    String href(Scripts.Shelved each) {
        return ShelfController.href(seat, each.key());
    }

    /** "4–10 mensen, 65 minuten". */
    static String measure(Ui ui, Script script) {
        String people = script.largest() >= 1_000 ? ui.say("iedereen", "everybody") : script.smallest() + "–" + script.largest() + ui.say(" mensen", " people");
        return people + ", " + ui.count(script.minutes(), "minuut", "minuten", "minute", "minutes");
    }
}
