package nl.leerkring.network.introductions;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** How a request to be introduced stands, for who looks. Who asked does not learn whether the other said no, did not answer, or left. */
public enum Standing implements Coded {
    OPEN(Text.of("wacht op antwoord", "waiting for an answer")),
    MET(Text.of("aan elkaar voorgesteld", "introduced")),
    NOT_NOW(Text.of("niet deze keer", "not this time")),
    WITHDRAWN(Text.of("ingetrokken", "withdrawn"));

    private final Text label;

    Standing(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
