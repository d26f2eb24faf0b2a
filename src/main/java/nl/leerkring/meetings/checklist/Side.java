package nl.leerkring.meetings.checklist;

import java.util.Locale;
import nl.leerkring.web.Text;

/** Whose a line is when nobody in particular has it. */
enum Side {
    HOST(Text.of("Gastgemeente", "Host")),
    COORDINATOR(Text.of("Coördinator", "Coordinator"));

    private final Text label;

    Side(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
