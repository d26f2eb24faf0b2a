package nl.leerkring.deepdives.loops;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.facilitation.Run;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.ScriptSource;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.facilitation.Tally;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** The script of a map stands on the shelf; every run of it, also as a circle adapted it, has a map. */
@Component
class MapScript implements ScriptSource {

    static final String ID = "oorzakenkaart";

    private final List<Script> script = List.of(Scripts.file("nl/leerkring/deepdives/loops/oorzakenkaart.json"));

    @Override
    public String kind() {
        return "verdieping";
    }

    @Override
    public Text heading() {
        return Text.of("Samen een kaart maken", "Drawing a map together");
    }

    @Override
    public List<Script> scripts() {
        return script;
    }

    static boolean draws(Run run) {
        return run.script().id().equals(ID) && !run.sealed();
    }

    /** The first board of the script: what is on it can be brought to the map. */
    static List<Tally.Asked> gathered(Run run) {
        return IntStream.range(0, run.script().steps().size()).boxed().flatMap(step -> IntStream.range(0, run.step(step).asks().size())
                .filter(ask -> run.step(step).asks().get(ask).boarded()).mapToObj(ask -> new Tally.Asked(step, ask))).limit(1).toList();
    }
}
