package nl.leerkring.visits;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** How one person scores the place on one theme: 1 to 10, with what is good and what could be better. */
public record PlaceScore(Moment moment, String theme, int score, String good, String better) {

    public static final int LONGEST = 300;

    /** As one expects it, and as one found it. */
    public enum Moment implements Coded {
        BEFORE("vooraf", Text.of("Vooraf", "Beforehand")),
        AFTER("achteraf", Text.of("Achteraf", "Afterwards"));

        private final String word;
        private final Text label;

        Moment(String word, Text label) {
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
}
