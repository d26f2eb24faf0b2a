package nl.leerkring.facilitation.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerkring.facilitation.Script;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A script that somebody brought in, or all that is wrong with it in words.
 *
 * @param script nothing: something is wrong
 */
record Imported(@Nullable Script script, List<Text> wrong) {

    static final int LONGEST = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> ACTORS = Set.of("bringer", "group", "all", "facilitator", "subgroup");
    private static final Set<String> MODES = Set.of("speaks", "talk", "silent", "back", "sort", "vote");
    private static final Set<String> SIGHTS = Set.of("now", "together", "bringer", "own", "never");
    private static final Set<String> KINDS = Set.of("note", "pick", "sort", "scale", "rank", "commit");

    static Imported read(String json) {
        if (json.isBlank()) {
            return failed(Text.of("Plak hier de tekst van een werkvorm.", "Paste the text of a way of working here."));
        }
        if (json.length() > LONGEST) {
            return failed(Text.of("Dit is te groot: hooguit " + LONGEST + " tekens.", "This is too large: at most " + LONGEST + " characters."));
        }
        try {
            JsonNode root = JSON.readTree(json);
            List<Text> wrong = new Check().of(root);
            return wrong.isEmpty() ? new Imported(Script.read(json), List.of()) : new Imported(null, wrong);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            return failed(Text.of("Regel " + line + ": dit is geen geldige JSON.", "Line " + line + ": this is not valid JSON."));
        } catch (Script.Unreadable unreadable) {
            return failed(Text.of("Dit past niet bij het schema: " + unreadable.getMessage(), "This does not fit the schema: " + unreadable.getMessage()));
        }
    }

    private static Imported failed(Text why) {
        return new Imported(null, List.of(why));
    }

    /** Walks through it and notes everything, so that one does not have to try again for each mistake. */
    private static final class Check {

        private final List<Text> wrong = new ArrayList<>();

        List<Text> of(JsonNode root) {
            if (!root.isObject()) {
                note("Bovenaan", "At the top", "staat geen werkvorm: begin met {", "there is no way of working: begin with {");
                return wrong;
            }
            words(root, "title", "Bovenaan", "At the top", true);
            JsonNode steps = root.path("steps");
            if (!steps.isArray() || steps.isEmpty() || steps.size() > 60) {
                note("Bovenaan", "At the top", "horen bij ‘steps’ 1 tot 60 stappen", "‘steps’ holds 1 to 60 steps");
            }
            for (int i = 0; steps.isArray() && i < steps.size(); i++) {
                step(steps.get(i), i);
            }
            return wrong;
        }

        private void step(JsonNode step, int i) {
            String nl = "Stap " + (i + 1);
            String en = "Step " + (i + 1);
            words(step, "title", nl, en, true);
            words(step, "prompt", nl, en, false);
            words(step, "rule", nl, en, false);
            word(step, "who", ACTORS, nl, en, true);
            word(step, "mode", MODES, nl, en, true);
            number(step, "minutes", 480, nl, en);
            JsonNode asks = step.path("asks");
            if (asks.size() > 6) {
                note(nl, en, "vraagt meer dan zes dingen", "asks more than six things");
            }
            for (int a = 0; asks.isArray() && a < asks.size(); a++) {
                ask(asks.get(a), i, nl + ", vraag " + (a + 1), en + ", question " + (a + 1));
            }
        }

        private void ask(JsonNode ask, int i, String nl, String en) {
            word(ask, "kind", KINDS, nl, en, true);
            words(ask, "label", nl, en, true);
            word(ask, "sight", SIGHTS, nl, en, false);
            word(ask, "by", ACTORS, nl, en, false);
            number(ask, "max", 50, nl, en);
            if (ask.path("from").asInt(0) > i) {
                note(nl, en, "gaat over een stap die nog komt (‘from’)", "is about a step that comes later (‘from’)");
            }
        }

        private void words(JsonNode in, String field, String nl, String en, boolean required) {
            JsonNode text = in.path(field);
            if (text.isMissingNode() || text.isNull()) {
                if (required) {
                    note(nl, en, "mist ‘" + field + "’", "lacks ‘" + field + "’");
                }
            } else if (!text.path("nl").isString() || !text.path("en").isString() || required && text.path("nl").asString().isBlank()) {
                note(nl, en, "heeft bij ‘" + field + "’ een Nederlandse (nl) en een Engelse (en) tekst nodig", "needs a Dutch (nl) and an English (en) text in ‘" + field + "’");
            } else if (text.path("nl").asString().length() > (field.equals("title") ? 150 : 2_000)) {
                note(nl, en, "heeft een te lange tekst bij ‘" + field + "’", "has too long a text in ‘" + field + "’");
            }
        }

        private void word(JsonNode in, String field, Set<String> known, String nl, String en, boolean required) {
            JsonNode word = in.path(field);
            boolean absent = word.isMissingNode() || word.isNull();
            if (absent ? required : !word.isString() || !known.contains(word.asString())) {
                String all = String.join(", ", known.stream().sorted().toList());
                note(nl, en, "heeft bij ‘" + field + "’ een van deze woorden nodig: " + all, "needs one of these words in ‘" + field + "’: " + all);
            }
        }

        private void number(JsonNode in, String field, int most, String nl, String en) {
            JsonNode number = in.path(field);
            if (!number.isMissingNode() && (!number.isIntegralNumber() || number.asInt() < 0 || number.asInt() > most)) {
                note(nl, en, "heeft bij ‘" + field + "’ een getal van 0 tot " + most + " nodig", "needs a number from 0 to " + most + " in ‘" + field + "’");
            }
        }

        private void note(String whereNl, String whereEn, String nl, String en) {
            if (wrong.size() < 30) {
                wrong.add(Text.of(whereNl + " " + nl + ".", whereEn + " " + en + "."));
            }
        }
    }
}
