package nl.leerkring.circles;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** What somebody does in a circle. Host and reporter are roles for one meeting; an expert has no seat. */
public enum Role implements Coded {
    COORDINATOR(Text.of("coördinator", "coordinator")),
    FACILITATOR(Text.of("begeleider", "facilitator")),
    PARTICIPANT(Text.of("deelnemer", "participant")),
    OBSERVER(Text.of("meelezer", "observer")),
    ALUMNUS(Text.of("oud-deelnemer", "alumnus"));

    private final Text label;

    Role(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** Whether one is expected at the meetings; the others only read. */
    public boolean takesPart() {
        return this != OBSERVER && this != ALUMNUS;
    }

    public static Role of(String code) {
        return Coded.of(Role.class, code);
    }
}
