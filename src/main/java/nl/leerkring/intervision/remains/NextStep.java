package nl.leerkring.intervision.remains;

import java.time.LocalDate;
import java.util.UUID;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a bringer will do, and by when; hers alone.
 *
 * @param href   where she says how it went
 * @param answer nothing: not said yet
 */
public record NextStep(UUID id, String href, String text, LocalDate due, @Nullable Answer answer, String note) {

    /** How it went. */
    public enum Answer implements Coded {
        DONE(Text.of("gedaan", "done")),
        NOT_YET(Text.of("nog niet", "not yet")),
        DROPPED(Text.of("laat ik vallen", "dropped"));

        private final Text label;

        Answer(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }
}
