package nl.leerkring.visits;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees, asks or takes home. Everybody in the circle may read it.
 *
 * @param stop nothing: on the way
 * @param by   the name; empty when that person is gone
 */
public record Observation(UUID id, @Nullable UUID stop, @Nullable UUID person, String by, Kind kind, String text, Instant made) {

    public static final int LONGEST = 500;

    /** In which voice. */
    public enum Kind implements Coded {
        SEE("zie", Text.of("Ik zie", "I see"), "search"),
        ASK("vraag", Text.of("Ik vraag", "I ask"), "question"),
        TAKE("neem-mee", Text.of("Ik neem mee", "I take home"), "harvest");

        private final String word;
        private final Text label;
        private final String icon;

        Kind(String word, Text label, String icon) {
            this.word = word;
            this.label = label;
            this.icon = icon;
        }

        @Override
        public String word() {
            return word;
        }

        public Text label() {
            return label;
        }

        public String icon() {
            return icon;
        }
    }

    /** What somebody wrote down. @param id made on the device; nothing: it was sent by a page without scripts */
    public record Draft(@Nullable UUID id, @Nullable UUID stop, Kind kind, String text) {
    }

    public boolean of(UUID who) {
        return who.equals(person);
    }
}
