package nl.leerkring.meetings.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class PapersTests {

    private final PlannedDay day = PlannedDay.in("papier" + System.identityHashCode(this) + ".programma.example", Duration.ofDays(30));

    @Test
    void every_paper_is_one_press_from_the_page_of_the_meeting() {
        for (String name : new String[] {"Presentielijst", "Naamkaartjes", "Programma", "Draaiboek"}) {
            String href = day.coordinator.get(day.href).page().select("section[aria-labelledby=papieren] a").stream()
                    .filter(link -> link.text().equals(name)).findFirst().orElseThrow().attr("href");
            Answered paper = day.coordinator.get(href);
            assertThat(paper.status()).as(name).isEqualTo(200);
            assertThat(paper.page().select("main.lk-paper")).hasSize(1);
        }
    }

    @Test
    void who_comes_is_on_the_list_and_has_a_badge_and_who_does_not_come_has_neither() {
        day.answer(day.with("anna", Role.PARTICIPANT), "ja");
        day.answer(day.with("bert", Role.PARTICIPANT), "nee");
        Guest carla = day.with("carla", Role.PARTICIPANT);
        carla.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Daan <b>Vervanger</b>", "email", "daan@elders.example");
        Answered list = day.coordinator.get(day.href + "/papieren/presentielijst");
        assertThat(list.page().select("tbody tr td:first-child").eachText()).contains("anna", "Daan <b>Vervanger</b>").doesNotContain("bert", "carla");
        assertThat(list.page().select("tbody tr")).hasSize(2 + AttendancePage.EMPTY_LINES);
        assertThat(day.coordinator.get(day.href + "/papieren/naamkaartjes").page().select(".lk-badges strong").eachText())
                .containsExactly("anna", "Daan <b>Vervanger</b>");
    }

    @Test
    void the_programme_on_paper_is_for_everybody_and_holds_no_notes() {
        day.coordinator.postRaw(day.href + "/programma", "titel", "Opening", "pijler", "opening", "minuten", "15", "notities", "Stil houden",
                "omschrijving", "Wie is wie?");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        assertThat(piet.get(day.href + "/papieren/programma").main()).contains("Opening", "Wie is wie?", "Stadhuis").doesNotContain("Stil houden");
        assertThat(day.coordinator.get(day.href + "/papieren/draaiboek").main()).contains("Opening", "Stil houden");
    }
}
