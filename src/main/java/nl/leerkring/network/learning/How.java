package nl.leerkring.network.learning;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** How one organisation or person learned from another, the surest first. */
public enum How implements Coded {
    TAKES("overgenomen", Text.of("nam het over", "took it over")),
    DOES("doet", Text.of("doet het ook", "does it as well")),
    TRIES("probeert", Text.of("probeert het", "tries it")),
    KNOWS("herkent", Text.of("herkent het", "recognises it")),
    CAME("bezoek", Text.of("kwam op bezoek", "came to visit")),
    MET("kennismaking", Text.of("maakte kennis", "was introduced"));

    private final String word;
    private final Text label;

    How(String word, Text label) {
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
