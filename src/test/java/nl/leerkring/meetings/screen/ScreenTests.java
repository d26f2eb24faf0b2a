package nl.leerkring.meetings.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class ScreenTests {

    @Test
    void the_wall_shows_what_goes_on_until_when_and_what_comes_next() {
        PlannedDay day = PlannedDay.in("scherm.programma.example", Duration.ofMinutes(-40));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        assertThat(piet.get(day.href + "/scherm").main()).contains("Gezond ontwerpen", "Het programma volgt");
        add(day, "Inloop", "overig", "30");
        add(day, "Werksessie", "verdieping", "120", "zaal", "Raadzaal", "notities", "Geheim van de organisatie");
        for (String title : new String[] {"Lunch", "Bezoek", "Intervisie", "Oogst"}) {
            add(day, title, "overig", "30");
        }
        Answered wall = piet.get(day.href + "/scherm?thema=donker");
        assertThat(wall.page().selectFirst("h1").text()).isEqualTo("Werksessie");
        assertThat(wall.main()).contains("Raadzaal", "Lunch", "Bezoek", "Intervisie").doesNotContain("Inloop", "Oogst", "Geheim");
        assertThat(wall.page().selectFirst("html").attr("data-theme")).isEqualTo("dark");
        assertThat(wall.page().selectFirst("[data-hx-trigger]").attr("data-hx-trigger")).contains("hint:programme");
        assertThat(piet.part(day.href + "/scherm/nu").text()).contains("Werksessie").doesNotContain("<html");
        day.set("starts = now() + interval '30 minutes', ends = now() + interval '7 hours'");
        assertThat(piet.get(day.href + "/scherm").main()).contains("Welkom", "Inloop");
        day.set("starts = now() - interval '6 hours', ends = now() + interval '1 hour'");
        assertThat(piet.get(day.href + "/scherm").main()).contains("Het programma is klaar");
        day.set("starts = null, ends = null");
        assertThat(piet.get(day.href + "/scherm").main()).contains("Inloop", "09:30");
    }

    private static void add(PlannedDay day, String title, String pillar, String minutes, String... more) {
        java.util.List<String> fields = new java.util.ArrayList<>(java.util.List.of("titel", title, "pijler", pillar, "minuten", minutes));
        fields.addAll(java.util.List.of(more));
        assertThat(day.coordinator.postRaw(day.href + "/programma", fields.toArray(String[]::new)).status()).isEqualTo(200);
    }
}
