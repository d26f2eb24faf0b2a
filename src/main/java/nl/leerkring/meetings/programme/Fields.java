package nl.leerkring.meetings.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerkring.web.Text;

/** What the fields of an item are called on screen. */
final class Fields {

    static final Map<String, Text> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("titel", Text.of("Titel", "Title"));
        NAMES.put("pijler", Text.of("Pijler", "Pillar"));
        NAMES.put("minuten", Text.of("Minuten", "Minutes"));
        NAMES.put("leider", Text.of("Wie leidt het?", "Who will lead it?"));
        NAMES.put("naam", Text.of("Of iemand anders", "Or somebody else"));
        NAMES.put("zaal", Text.of("Zaal of plek", "Room or place"));
        NAMES.put("omschrijving", Text.of("Omschrijving", "Description"));
        NAMES.put("materiaal", Text.of("Wat is er nodig?", "What is needed?"));
        NAMES.put("notities", Text.of("Notities voor de organisatie", "Notes for the organisers"));
        NAMES.put("planb", Text.of("Als het anders loopt", "If it goes otherwise"));
        NAMES.put("gast", Text.of("De gastgemeente bereidt dit voor", "The host prepares this"));
    }

    private Fields() {
    }

    static Text name(String field) {
        return java.util.Objects.requireNonNull(NAMES.get(field));
    }
}
