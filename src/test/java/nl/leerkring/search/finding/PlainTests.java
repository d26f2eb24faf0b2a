package nl.leerkring.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Guest;
import nl.leerkring.web.components.Marked;
import org.junit.jupiter.api.Test;

/** What search shows of Markdown has none of its marks. */
class PlainTests {

    @Test
    void marks_go_and_words_stay_also_when_the_piece_begins_in_the_middle() {
        assertThat(Plain.of("# Kop\nEen **vet** en *schuin* woord, `code` en ~~weg~~")).isEqualTo("Kop\nEen vet en schuin woord, code en weg");
        assertThat(Plain.of("Wie | Wat\n--- | ---\nNoor | Bomen |")).isEqualTo("Wie · Wat\n\nNoor · Bomen");
        assertThat(Plain.of("| a | b |\n|:--|--:|\n| 1 | 2 |")).isEqualTo("a · b\n\n1 · 2");
        assertThat(Plain.of("> citaat\n- punt\n1. eerst\n  * dieper")).isEqualTo("citaat\npunt\neerst\ndieper");
        assertThat(Plain.of("zie [de atlas](https://atlas.example/x) en ![plaatje](https://x.example/y.png)")).isEqualTo("zie de atlas en plaatje");
        assertThat(Plain.of("plein](https://plein.example/x) en [het park](https://park.exam")).isEqualTo("plein en het park");
        assertThat(Plain.of("midden in **vet | en verder")).isEqualTo("midden in vet · en verder");
        assertThat(Plain.of("**" + Marked.FROM + "bomen" + Marked.TO + "** en *" + Marked.FROM + "gras" + Marked.TO + "*")).isEqualTo(Marked.FROM + "bomen" + Marked.TO + " en " + Marked.FROM + "gras" + Marked.TO);
        assertThat(Plain.of("2 * 3 is 6, een_naam_met streepjes, 5 - 3 en #1 blijft")).isEqualTo("2 * 3 is 6, een_naam_met streepjes, 5 - 3 en #1 blijft");
    }

    @Test
    void a_report_is_told_without_bars_and_marks() {
        PlannedDay day = PlannedDay.in("kaal.vind.example", Duration.ofDays(-2));
        day.coordinator.postRaw(day.href + "/verslag");
        day.coordinator.postRaw(day.href + "/verslag/nieuw", "soort", "text", "tekst", "## Besluit\n\nEr komen **zilverlindes** bij [het plein](https://plein.example).");
        day.coordinator.postRaw(day.href + "/verslag/nieuw", "soort", "text", "tekst", "Wie | Wat\n--- | ---\nNoor | **Treurbeuken** planten");
        day.coordinator.postRaw(day.href + "/verslag/publicatie");
        assertThat(told(day.coordinator, "zilverlindes")).contains("Er komen zilverlindes bij het plein").doesNotContain("|", "**", "##", "](");
        assertThat(told(day.coordinator, "treurbeuken")).contains("Noor · Treurbeuken planten").doesNotContain("|", "**", "---");
    }

    private static String told(Guest by, String words) {
        return by.get("/zoeken?zoek=" + words).main();
    }
}
