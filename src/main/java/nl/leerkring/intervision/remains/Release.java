package nl.leerkring.intervision.remains;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a bringer let go: everybody in the circle reads it. A lesson may become a question that the circle works on.
 *
 * @param by   the name, of a request for contact only
 * @param mine this person released it
 */
public record Release(UUID id, Kind kind, String text, @Nullable String by, @Nullable UUID person, boolean mine, int number, String theme, Instant made) {

    /** What is released. */
    public enum Kind implements Coded {
        LESSON(Text.of("een les, zonder mijn naam", "a lesson, without my name")),
        CONTACT(Text.of("ik zoek contact, met mijn naam", "I look for contact, with my name"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }

        /** With which the bringer agrees. */
        Text consent() {
            return this == LESSON ? Text.of("Deze les mag de hele kring lezen, zonder mijn naam, ook als kennisvraag.", "The whole circle may read this lesson, without my name, also as a knowledge question.")
                    : Text.of("De hele kring mag dit lezen, met mijn naam erbij.", "The whole circle may read this, with my name.");
        }
    }
}
