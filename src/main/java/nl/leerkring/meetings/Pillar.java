package nl.leerkring.meetings;

import java.util.List;
import java.util.Locale;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Pillars;

/** What kind of thing an item of the programme is. The first four carry every meeting. */
public enum Pillar {
    ACTUALITEITEN, INTERVISIE, VERDIEPING, PROJECTBEZOEK, OPENING, PAUZE, OOGST, OVERIG;

    /** The pillars themselves; the others only hold the day together. */
    public static final List<Pillar> FOUR = List.of(ACTUALITEITEN, INTERVISIE, VERDIEPING, PROJECTBEZOEK);

    /** As it stands in the database and in style sheets. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return switch (this) {
            case PAUZE -> Text.of("Pauze of lunch", "Break or lunch");
            case OVERIG -> Text.of("Overig", "Other");
            default -> Pillars.of(code()).word();
        };
    }

    public static Pillar of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
