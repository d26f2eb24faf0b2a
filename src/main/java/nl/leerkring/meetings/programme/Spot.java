package nl.leerkring.meetings.programme;

import java.util.UUID;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/** Where in the day an item is wanted. */
record Spot(Where where, @Nullable UUID item) {

    enum Where { STAY, FIRST, AFTER, BESIDE }

    static final Spot STAY = new Spot(Where.STAY, null);

    static Spot beside(UUID item) {
        return new Spot(Where.BESIDE, item);
    }

    /** "eerst", "na:…", "met:…"; nothing: where it is, or last when it is new. */
    static Spot read(Form form) {
        String word = form.value("moment");
        if (word.isEmpty()) {
            return STAY;
        }
        if (word.equals("eerst")) {
            return new Spot(Where.FIRST, null);
        }
        String[] parts = word.split(":", 2);
        try {
            if (parts.length == 2 && (parts[0].equals("na") || parts[0].equals("met"))) {
                return new Spot(parts[0].equals("na") ? Where.AFTER : Where.BESIDE, UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException notAnId) {
            // told below
        }
        form.wrong("moment", "Kies een van de mogelijkheden.", "Choose one of the options.");
        return STAY;
    }
}
