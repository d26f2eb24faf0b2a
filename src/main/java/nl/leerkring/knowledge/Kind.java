package nl.leerkring.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** The five kinds of card, in the order in which knowledge grows. What may stand on each is declared in {@link Fields}. */
public enum Kind implements Coded {
    PRACTICE("praktijk", "visit", Text.of("praktijk", "practice"), Text.of("Praktijken", "Practices"),
            Text.of("Wat doen jullie, in één zin?", "What do you do, in one sentence?")),
    QUESTION("vraag", "question", Text.of("kennisvraag", "knowledge question"), Text.of("Kennisvragen", "Knowledge questions"),
            Text.of("De vraag, in één zin", "The question, in one sentence")),
    EXPERIMENT("experiment", "maybe", Text.of("gezamenlijk experiment", "shared experiment"), Text.of("Experimenten", "Experiments"),
            Text.of("Wat proberen jullie uit, in één zin?", "What do you try out, in one sentence?")),
    ROUTINE("routine", "check", Text.of("nieuwe routine", "new routine"), Text.of("Nieuwe routines", "New routines"),
            Text.of("Wat is nu gewoon werk, in één zin?", "What is normal work now, in one sentence?")),
    UPTAKE("toepassing", "route", Text.of("toepassing elders", "uptake elsewhere"), Text.of("Toepassingen elders", "Uptakes elsewhere"),
            Text.of("Wat namen jullie over, in één zin?", "What did you take over, in one sentence?"));

    private final String word;
    private final String icon;
    private final Text label;
    private final Text plural;
    private final Text asks;

    Kind(String word, String icon, Text label, Text plural, Text asks) {
        this.word = word;
        this.icon = icon;
        this.label = label;
        this.plural = plural;
        this.asks = asks;
    }

    @Override
    public String word() {
        return word;
    }

    public String icon() {
        return icon;
    }

    public Text label() {
        return label;
    }

    /** "een praktijk"; "an uptake elsewhere", "a practice". */
    public Text one() {
        return Text.of("een " + label.nl(), ("aeiou".indexOf(label.en().charAt(0)) < 0 ? "a " : "an ") + label.en());
    }

    public Text plural() {
        return plural;
    }

    /** For its title. */
    public Text asks() {
        return asks;
    }

    /** What it may become. */
    public Optional<Kind> next() {
        return Stream.of(values()).filter(each -> each.ordinal() == ordinal() + 1).findFirst();
    }

    public List<Fragment> fragments() {
        return Fields.of(this);
    }

    public Stream<Field> fields() {
        return fragments().stream().flatMap(fragment -> fragment.fields().stream());
    }

    public @Nullable Fragment fragment(String name) {
        return fragments().stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
