package nl.leerkring.circles;

import java.util.Set;
import nl.leerkring.web.Coded;

/**
 * What a new circle takes along from another.
 *
 * @param from the key to the other circle: who starts the new one coordinates both
 */
public record Copy(Coordinator from, Set<Part> parts) {

    /** People are not copied: they are invited, and decide for themselves. */
    public enum Part implements Coded {
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
        @Override
        public String word() {
            return word;
        }
    }

    public boolean takes(Part part) {
        return parts.contains(part);
    }
}
