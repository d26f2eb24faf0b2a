package nl.leerkring.deepdives.formats;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.ScriptSource;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** The formats that come with the program. */
@Component
class OwnScripts implements ScriptSource {

    private final List<Script> scripts = Stream.of("presentatie", "een-twee-vier-allen", "wereldcafe", "dialoog", "brainstorm")
            .map(name -> Scripts.file("nl/leerkring/deepdives/formats/scripts/" + name + ".json")).toList();

    @Override
    public String kind() {
        return "verdieping";
    }

    @Override
    public Text heading() {
        return Text.of("Verdieping en werksessies", "Deep dives and work sessions");
    }

    @Override
    public List<Script> scripts() {
        return scripts;
    }
}
