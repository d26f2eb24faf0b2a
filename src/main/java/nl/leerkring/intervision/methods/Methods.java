package nl.leerkring.intervision.methods;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.ScriptSource;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** The methods that come with the program, from the easiest to the most demanding. Each is a file beside this one. */
@Component
class Methods implements ScriptSource {

    private final List<Script> all = Stream.of("vijf", "incident", "waarderend", "dialoog", "troika", "wisecrowds", "tien", "socratisch", "als", "roddel",
            "uclinic", "balint", "tgi", "clearness").map(word -> Scripts.file("nl/leerkring/intervision/methods/" + word + ".json")).toList();

    @Override
    public String kind() {
        return "intervisie";
    }

    @Override
    public Text heading() {
        return Text.of("Intervisie", "Intervision");
    }

    @Override
    public List<Script> scripts() {
        return all;
    }
}
