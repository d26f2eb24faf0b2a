package nl.leerkring.facilitation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in an entry.
 *
 * @param bin    the column or heap, from 0; -1: none
 * @param picks  what was picked: numbers of options, ids of entries, or one number of a scale; of a ranking in order
 * @param date   by when, of a commitment
 * @param passed the person passes, which everybody may
 * @param anonymous the name is left out
 */
public record Content(String text, int bin, List<String> picks, @Nullable LocalDate date, boolean passed, boolean anonymous) {

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    @SuppressWarnings("NullAway") // read from JSON
    public Content {
        text = text == null ? "" : text;
        picks = picks == null ? List.of() : List.copyOf(picks);
    }

    public static Content text(String text, int bin) {
        return new Content(text, bin, List.of(), null, false, false);
    }

    public static Content picked(List<String> picks) {
        return new Content("", -1, picks, null, false, false);
    }

    public static Content pass() {
        return new Content("", -1, List.of(), null, true, false);
    }

    static Content of(String json) {
        return JSON.readValue(json, Content.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
