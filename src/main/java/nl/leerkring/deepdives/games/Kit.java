package nl.leerkring.deepdives.games;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.facilitation.Script;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A role play as data: the same in a file, in the database, and as it is exported.
 *
 * @param dossier what everybody reads
 * @param injects news from outside, sent in by who leads
 * @param product what the table must deliver
 * @param debrief questions for the last step of the script, in which all interests are open
 */
record Kit(String id, Text title, Text purpose, List<Piece> dossier, List<Role> roles, List<Inject> injects, Text product, List<Text> debrief, Script script) {

    static final String PLAYED = "spel";
    static final int LONGEST = 150_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final Text NOTHING = Text.name("");
    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE).build();

    record Piece(Text title, Text text) {

        Piece {
            title = sure(title);
            text = sure(text);
        }
    }

    /** @param interest only for who plays it, until the debrief */
    record Role(Text name, Text position, Text interest) {

        Role {
            name = sure(name);
            position = sure(position);
            interest = sure(interest);
        }
    }

    /** @param step of the script in which it fits, from 1 */
    record Inject(Text title, Text text, int step) {

        Inject {
            title = sure(title);
            text = sure(text);
        }
    }

    @SuppressWarnings("NullAway") // read from JSON
    Kit {
        need(title != null && !title.nl().isBlank() && title.nl().length() <= 140, "a game has a title of at most 140 characters");
        need(script != null, "a game has a script");
        need(roles != null && roles.size() >= 2 && roles.size() <= 20, "a game has 2 to 20 roles");
        id = id == null || !id.matches("[a-z0-9-]{1,40}") ? "eigen" : id;
        purpose = sure(purpose);
        product = sure(product);
        dossier = dossier == null ? List.of() : List.copyOf(dossier);
        injects = injects == null ? List.of() : List.copyOf(injects);
        debrief = debrief == null ? List.of() : List.copyOf(debrief);
        roles = List.copyOf(roles);
        int steps = script.steps().size();
        need(dossier.size() <= 20 && injects.size() <= 20 && debrief.size() <= 20, "a game has at most 20 texts, 20 pieces of news and 20 questions");
        need(injects.stream().allMatch(each -> each.step() >= 1 && each.step() <= steps), "news belongs to a step of the script");
        script = new Script(PLAYED, title, script.purpose(), script.when(), script.unless(), script.smallest(), script.largest(), script.safety(), script.rules(), script.steps());
    }

    private static void need(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static Text sure(@Nullable Text text) {
        return text == null ? NOTHING : text;
    }

    /** @throws IllegalArgumentException with a sentence for who brought it in */
    static Kit read(String json) {
        need(json.length() <= LONGEST, "longer than " + LONGEST + " characters");
        try {
            return JSON.convertValue(both(JSON.readValue(json, Object.class)), Kit.class);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(wrong.getCause() instanceof IllegalArgumentException reason ? reason.getMessage() : wrong.getOriginalMessage(), wrong);
        }
    }

    /** A text in one language reads the same in the other, until somebody translates it. */
    private static Object both(@Nullable Object node) {
        need(node != null, "there is nothing in it");
        if (node instanceof List<?> list) {
            return list.stream().filter(each -> each != null).map(Kit::both).toList();
        }
        need(!(node instanceof String text) || text.length() <= LONGEST_TEXT && text.codePoints().allMatch(Kit::kept), "a text of more than " + LONGEST_TEXT + " characters, or with signs that cannot be kept");
        if (!(node instanceof Map<?, ?> map)) {
            return node;
        }
        Map<Object, Object> whole = new HashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                whole.put(key, both(value));
            }
        });
        if (whole.containsKey("nl") || whole.containsKey("en")) {
            whole.putIfAbsent("nl", whole.get("en"));
            whole.putIfAbsent("en", whole.get("nl"));
        }
        return whole;
    }

    /** PostgreSQL refuses NUL and lone surrogates. */
    private static boolean kept(int sign) {
        return sign != 0 && (sign < 0xD800 || sign > 0xDFFF);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    String pretty() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    /** Those that come with the program. */
    static List<Kit> ours() {
        return Stream.of("waterrijk").map(name -> {
            try {
                return read(new ClassPathResource("nl/leerkring/deepdives/games/kits/" + name + ".json").getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException missing) {
                throw new IllegalStateException(missing);
            }
        }).toList();
    }
}
