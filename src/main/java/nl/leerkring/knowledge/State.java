package nl.leerkring.knowledge;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** Where a card is. Nothing disappears: what ended can be read, with the reason, and comes back when somebody resumes it. */
public enum State implements Coded {
    OPEN(Text.of("open", "is open")),
    RUNNING(Text.of("loopt", "running")),
    DONE(Text.of("afgerond", "finished")),
    STOPPED(Text.of("gestopt", "stopped")),
    PARKED(Text.of("geparkeerd", "parked")),
    MERGED(Text.of("samengevoegd", "merged"));

    private final Text label;

    State(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    public boolean ended() {
        return this == STOPPED || this == PARKED || this == MERGED;
    }
}
