package nl.leerkring.facilitation;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** What somebody is in a run, besides leading it. */
public enum RunRole implements Coded {
    BRINGER(Text.of("inbrenger", "bringer")),
    MEMBER(Text.of("deelnemer", "participant")),
    GUEST(Text.of("gast", "guest")),
    LISTENER(Text.of("toehoorder", "listener"));

    private final Text label;

    RunRole(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    public static RunRole of(String code) {
        return Coded.of(RunRole.class, code);
    }
}
