package nl.leerkring.facilitation;

import nl.leerkring.web.Text;

/** Who acts in a step. */
public enum Actor {
    BRINGER(Text.of("de inbrenger", "the bringer")),
    GROUP(Text.of("de groep", "the group")),
    ALL(Text.of("allemaal", "everybody")),
    FACILITATOR(Text.of("de begeleider", "the facilitator")),
    SUBGROUP(Text.of("groepjes", "small groups"));

    private final Text label;

    Actor(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** Whether somebody in this role is meant. */
    public boolean means(RunRole role, boolean leads) {
        return switch (this) {
            case BRINGER -> role == RunRole.BRINGER;
            case GROUP -> role != RunRole.BRINGER && role != RunRole.LISTENER;
            case ALL, SUBGROUP -> role != RunRole.LISTENER;
            case FACILITATOR -> leads;
        };
    }
}
