package nl.leerkring.facilitation;

import java.util.Locale;
import nl.leerkring.web.Text;

/** What somebody is in a run, besides leading it. */
public enum RunRole {
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

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RunRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
