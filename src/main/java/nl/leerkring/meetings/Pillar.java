package nl.leerkring.meetings;

import java.util.List;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Pillars;

/** What kind of thing an item of the programme is. The first four carry every meeting. */
public enum Pillar implements Coded {
    ACTUALITEITEN, INTERVISIE, VERDIEPING, PROJECTBEZOEK, OPENING, PAUZE, OOGST, OVERIG;

    /** The pillars themselves; the others only hold the day together. */
    public static final List<Pillar> FOUR = List.of(ACTUALITEITEN, INTERVISIE, VERDIEPING, PROJECTBEZOEK);

    public Text label() {
        return switch (this) {
            case PAUZE -> Text.of("Pauze of lunch", "Break or lunch");
            case OVERIG -> Text.of("Overig", "Other");
            default -> Pillars.of(code()).word();
        };
    }

    public static Pillar of(String code) {
        return Coded.of(Pillar.class, code);
    }
}
