package nl.leerkring.facilitation;

import java.util.List;
import nl.leerkring.web.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A way of working as data: timed steps, who acts, what is asked and who sees it. The same in a file, in the database, and as it is
 * exported; {@code werkvorm.schema.json} describes it.
 *
 * @param id      a word such as {@code incident}
 * @param purpose what it is for, in one sentence
 * @param when    when it fits
 * @param unless  when it does not
 * @param safety  how much trust the group needs: 1 little, 2 some, 3 much
 * @param rules   read aloud before the first step
 */
public record Script(String id, Text title, Text purpose, Text when, Text unless, int smallest, int largest, int safety, List<Text> rules,
        List<Step> steps) {

    private static final int LONGEST = 100_000;
    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE).build();

    /** Thrown with a sentence for the person who brought the script in. */
    public static final class Unreadable extends Exception {
        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }

    @SuppressWarnings("NullAway") // read from JSON
    public Script {
        if (title == null || title.nl().isBlank() || title.nl().length() > 150) {
            throw new IllegalArgumentException("a script has a title of at most 150 characters");
        }
        if (steps == null || steps.isEmpty() || steps.size() > 60) {
            throw new IllegalArgumentException("a script has 1 to 60 steps");
        }
        id = id == null || !id.matches("[a-z0-9-]{1,40}") ? "eigen" : id;
        purpose = purpose == null ? Text.name("") : purpose;
        when = when == null ? Text.name("") : when;
        unless = unless == null ? Text.name("") : unless;
        smallest = Math.clamp(smallest, 1, 10_000);
        largest = Math.clamp(largest, smallest, 10_000);
        safety = Math.clamp(safety, 1, 3);
        rules = rules == null ? List.of() : List.copyOf(rules);
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            int at = i;
            if (steps.get(i).asks().stream().anyMatch(ask -> ask.from() > at)) {
                throw new IllegalArgumentException("step " + (i + 1) + " asks about a step that comes later");
            }
        }
    }

    public static Script read(String json) throws Unreadable {
        if (json.length() > LONGEST) {
            throw new Unreadable("longer than " + LONGEST + " characters");
        }
        try {
            return JSON.readValue(json, Script.class);
        } catch (JacksonException wrong) {
            Throwable cause = wrong.getCause() instanceof IllegalArgumentException reason ? reason : wrong;
            throw new Unreadable(cause == wrong ? wrong.getOriginalMessage() : String.valueOf(cause.getMessage()));
        }
    }

    /** One of ours, which can always be read. */
    public static Script ours(String json) {
        try {
            return read(json);
        } catch (Unreadable mistake) {
            throw new IllegalStateException(mistake);
        }
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    public String pretty() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }
}
