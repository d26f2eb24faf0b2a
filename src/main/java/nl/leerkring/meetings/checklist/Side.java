package nl.leerkring.meetings.checklist;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** Whose a line is when nobody in particular has it. */
enum Side implements Coded {
    HOST(Text.of("Gastgemeente", "Host")),
    COORDINATOR(Text.of("Coördinator", "Coordinator"));

    private final Text label;

    Side(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }
}
