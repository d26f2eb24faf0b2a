package nl.leerkring.facilitation;

import nl.leerkring.web.Text;

/** Who acts in a step. */
public enum Actor {
    BRINGER(Text.of("De inbrenger", "The bringer")),
    GROUP(Text.of("De groep", "The group")),
    ALL(Text.of("Allemaal", "Everybody")),
    FACILITATOR(Text.of("De begeleider", "The facilitator")),
    SUBGROUP(Text.of("Groepjes", "Small groups"));

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
