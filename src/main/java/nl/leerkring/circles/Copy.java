package nl.leerkring.circles;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a new circle takes along from another.
 *
 * @param from the key to the other circle: who starts the new one coordinates both
 */
public record Copy(Coordinator from, Set<Part> parts) {

    /** People are not copied: they are invited, and decide for themselves. */
    public enum Part {
        SETTINGS("instellingen"),
        AGREEMENTS("afspraken"),
        MEETINGS("bijeenkomsten"),
        PROGRAMME("programma"),
        CHECKLIST("checklist"),
        PEOPLE("mensen");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** As it stands in the form. */
        public String word() {
            return word;
        }

        public static Optional<Part> of(String word) {
            return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst();
        }
    }

    public boolean takes(Part part) {
        return parts.contains(part);
    }
}
