package nl.leerkring.visits;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A photo of the way. The circle sees it when nobody is recognisable on it, or who is agreed; else only who made it.
 *
 * @param stop       nothing: on the way
 * @param attachment in the library
 * @param open       who made it said that everybody may see it
 * @param latitude   where it was made, when the maker said that this may be kept
 */
public record Photo(UUID id, @Nullable UUID stop, @Nullable UUID person, String by, UUID attachment, String caption, Consent consent, boolean open,
        @Nullable Double latitude, @Nullable Double longitude, Instant made) {

    public static final int LONGEST_CAPTION = 200;
    /** Pixels on its longest side. */
    public static final int MOST_PIXELS = 1600;

    /** Whether there are people on it, and what they think of that. */
    public enum Consent implements Coded {
        NOBODY("niemand", Text.of("Er staat niemand herkenbaar op", "Nobody is recognisable")),
        AGREED("akkoord", Text.of("Ja, en zij vinden het goed", "Yes, and they agreed")),
        NOT_ASKED("niet-gevraagd", Text.of("Ja, en zij weten het niet of willen het niet", "Yes, and they do not know or do not want it"));

        private final String word;
        private final Text label;

        Consent(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        public Text label() {
            return label;
        }
    }

    /** A photo that comes in, without the picture itself. @param id made on the device */
    public record Draft(UUID id, @Nullable UUID stop, Words words, @Nullable Double latitude, @Nullable Double longitude) {
    }

    /** What its maker says of it. @param open everybody may see it; never when who is on it did not agree */
    public record Words(String caption, Consent consent, boolean open) {

        public Words {
            open = open && consent != Consent.NOT_ASKED;
        }
    }

    public boolean of(UUID who) {
        return who.equals(person);
    }

    /** Only its maker sees it, and no report shows it. */
    public boolean closed() {
        return consent == Consent.NOT_ASKED;
    }

    /** Where it stands in the report of the day. */
    static String source(UUID item, UUID photo) {
        return "bezoek/" + item + "/foto/" + photo;
    }

    public String file() {
        return "/bestand/" + attachment + "/foto.jpg";
    }

    public String small() {
        return "/voorbeeld/" + attachment;
    }

    public @Nullable String geo() {
        return latitude == null || longitude == null ? null : Stop.geo(latitude, longitude);
    }
}
