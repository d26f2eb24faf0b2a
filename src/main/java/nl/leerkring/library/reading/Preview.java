package nl.leerkring.library.reading;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page shows of an office document, in pieces that are each as much as one page shows.
 *
 * @param cut the document goes on where this ends
 */
public record Preview(List<List<Leaf>> pieces, boolean cut) {

    static final Preview NONE = new Preview(List.of(), false);
    /** Of all together, in bytes as {@link Pieces} counts them. */
    static final int MOST = 200_000;
    private static final int MOST_NAMES = 40_000;
    private static final int MOST_LEAVES = 2_000;
    private static final List<String> OFFICE = List.of("application/rtf", "application/msword", "application/vnd.ms-", "application/vnd.openxmlformats-officedocument.",
            "application/vnd.oasis.opendocument.");
    private static final Pattern SLIDES = Pattern.compile("presentation|powerpoint");
    private static final Pattern SHEETS = Pattern.compile("spreadsheet|excel");
    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /** Whether files of this type get one. */
    public static boolean possible(String type) {
        return OFFICE.stream().anyMatch(type::startsWith);
    }

    static boolean slides(String type) {
        return SLIDES.matcher(type).find();
    }

    static boolean sheets(String type) {
        return SHEETS.matcher(type).find();
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    String piecesJson() {
        return JSON.writeValueAsString(pieces);
    }

    /** As another process says it, which is believed in nothing. @return without pieces when it is not what we would have made */
    @SuppressWarnings("NullAway") // read from JSON
    static Preview of(String json) {
        try {
            Preview told = JSON.readValue(json, Preview.class);
            int all = told.pieces == null ? 0 : told.pieces.stream().flatMap(List::stream).mapToInt(leaf -> leaf.html().length() + leaf.name().length()).sum();
            return told.pieces == null || all > MOST + MOST_NAMES || told.pieces.size() + told.pieces.stream().mapToInt(List::size).sum() > MOST_LEAVES ? NONE : told;
        } catch (JacksonException | NullPointerException strange) {
            return NONE;
        }
    }

    static List<Leaf> piece(String json) {
        return List.of(JSON.readValue(json, Leaf[].class));
    }
}
