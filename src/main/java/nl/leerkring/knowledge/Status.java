package nl.leerkring.knowledge;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** How far a municipality is with what stands on a card. */
public enum Status implements Coded {
    KNOWS("kent", Text.of("herkent het", "recognises it")),
    TRIES("probeert", Text.of("probeert het", "tries it")),
    DOES("doet", Text.of("doet het", "does it")),
    STOPPED("gestopt", Text.of("stopte ermee", "stopped doing it"));

    private final String word;
    private final Text label;

    Status(String word, Text label) {
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
