package nl.leerkring.deepdives.formats;

import java.util.List;
import java.util.Set;
import nl.leerkring.facilitation.Actor;
import nl.leerkring.facilitation.Ask;
import nl.leerkring.facilitation.Mode;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Sight;
import nl.leerkring.facilitation.Step;
import nl.leerkring.web.Form;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** A poll or a board, made on the spot: a script of one step. */
final class PollForm {

    private static final String POLL = "peiling";
    private static final int OPTIONS = 30;

    private PollForm() {
    }

    /** Nothing: something is wrong, and the form says what. */
    static @Nullable Script poll(Form form) {
        String question = form.text("vraag", 150);
        String kind = form.oneOf("soort", Set.of("een", "meer", "schaal", "woorden", "volgorde"));
        List<Text> options = lines(form, "opties");
        boolean choice = kind.equals("een") || kind.equals("meer") || kind.equals("volgorde");
        if (choice && options.size() < 2) {
            form.wrong("opties", "Schrijf minstens twee mogelijkheden op, elk op een regel.", "Write at least two options, each on a line.");
        }
        Sight sight = form.has("tonen", "meteen") ? Sight.NOW : Sight.TOGETHER;
        Ask ask = switch (kind) {
            case "meer" -> ask(Ask.Kind.PICK, question, sight, options.size(), options);
            case "schaal" -> ask(Ask.Kind.SCALE, question, sight, 1, List.of());
            case "woorden" -> ask(Ask.Kind.NOTE, question, sight, 3, List.of());
            case "volgorde" -> ask(Ask.Kind.RANK, question, sight, 1, options);
            default -> ask(Ask.Kind.PICK, question, sight, 1, options);
        };
        return form.bad() ? null : script(POLL, question, Text.of("Peiling", "Poll"), Mode.VOTE, ask);
    }

    /** It was made here. */
    static boolean polled(Script script) {
        return script.id().equals(POLL);
    }

    static @Nullable Script board(Form form) {
        String question = form.text("bordvraag", 150);
        List<Text> columns = lines(form, "kolommen");
        Integer dots = form.number("stippen", 0, 20);
        Sight sight = form.ticked("eerst-alleen") ? Sight.TOGETHER : Sight.NOW;
        Ask ask = new Ask(Ask.Kind.NOTE, Text.name(question), sight, 0, columns, 0, null, Ask.Show.BOARD, dots == null ? 0 : dots, form.ticked("naamloos"));
        return form.bad() ? null : script("bord", question, Text.of("Bord", "Board"), Mode.SILENT, ask);
    }

    private static Ask ask(Ask.Kind kind, String question, Sight sight, int max, List<Text> bins) {
        return new Ask(kind, Text.name(question), sight, Math.min(max, 50), bins.size() > OPTIONS ? List.of() : bins, 0, null, Ask.Show.LIST, 0, false);
    }

    private static Script script(String id, String question, Text purpose, Mode mode, Ask ask) {
        Step step = new Step(Text.name(question), Actor.ALL, mode, 0, Text.name(""), Text.name(""), false, List.of(ask));
        return new Script(id, Text.name(question), purpose, Text.name(""), Text.name(""), 1, 10_000, 1, List.of(), List.of(step));
    }

    private static List<Text> lines(Form form, String field) {
        List<Text> lines = form.optional(field, 3_000).lines().map(String::strip).filter(line -> !line.isEmpty()).map(Text::name).toList();
        if (lines.size() > OPTIONS || lines.stream().anyMatch(line -> line.nl().length() > 120)) {
            form.wrong(field, "Hooguit " + OPTIONS + " regels van elk 120 tekens.", "At most " + OPTIONS + " lines of 120 characters each.");
        }
        return lines;
    }
}
