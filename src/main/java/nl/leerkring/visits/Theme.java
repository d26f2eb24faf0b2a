package nl.leerkring.visits;

import java.util.List;
import nl.leerkring.web.Text;

/** What a place is scored on. The circle sets its own list; it begins with one for a healthy neighbourhood. */
public record Theme(String code, Text name) {

    public static final int FEWEST = 3;
    public static final int MOST = 14;
    public static final int LONGEST = 60;

    static final List<Theme> FIRST = List.of(
            new Theme("lopen", Text.of("Lopen en fietsen", "Walking and cycling")),
            new Theme("groen", Text.of("Groen en water", "Green and water")),
            new Theme("ontmoeten", Text.of("Ontmoeten", "Meeting each other")),
            new Theme("spelen", Text.of("Spelen en bewegen", "Playing and exercise")),
            new Theme("rust", Text.of("Rust en geluid", "Quiet and noise")),
            new Theme("voorzieningen", Text.of("Voorzieningen dichtbij", "Amenities nearby")),
            new Theme("veiligheid", Text.of("Je veilig voelen", "Feeling safe")),
            new Theme("beheer", Text.of("Beheer en onderhoud", "Care and upkeep")));
}
