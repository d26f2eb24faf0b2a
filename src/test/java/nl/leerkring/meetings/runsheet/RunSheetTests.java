package nl.leerkring.meetings.runsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class RunSheetTests {

    private static PlannedDay day(String name) {
        PlannedDay day = PlannedDay.in(name + ".draaiboek.example", Duration.ofDays(30));
        day.set("starts = '2031-03-20T08:30:00Z', ends = '2031-03-20T15:30:00Z'"); // 09:30 – 16:30 in Amsterdam
        day.coordinator.postRaw(day.href + "/programma", "titel", "Opening", "pijler", "opening", "minuten", "17", "naam", "De wethouder",
                "zaal", "Raadzaal", "materiaal", "Microfoon", "notities", "Kwart voor negen: geluid testen");
        day.coordinator.postRaw(day.href + "/programma", "titel", "Werksessie", "pijler", "verdieping", "minuten", "60");
        return day;
    }

    @Test
    void it_tells_to_the_minute_who_does_what_with_what_and_the_notes() {
        PlannedDay day = day("minuut");
        assertThat(day.coordinator.get(day.href + "/draaiboek").main()).contains("09:30–09:47", "De wethouder", "Raadzaal", "Microfoon",
                "Kwart voor negen: geluid testen", "09:47–10:47");
    }

    @Test
    void only_who_organises_the_day_has_it() {
        PlannedDay day = day("dicht");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        for (String path : new String[] {"/draaiboek", "/draaiboek/stand", "/papieren/draaiboek", "/papieren/presentielijst", "/papieren/naamkaartjes"}) {
            assertThat(piet.get(day.href + path).status()).as(path).isEqualTo(404);
        }
        assertThat(piet.get(day.href).page().select("a[href$='/draaiboek'], a[href*='/papieren/']")).isEmpty();
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Breda') where id = ?")
                .param(day.person("piet")).update();
        day.set("host = (select id from people.organisation where name = 'Breda')");
        assertThat(piet.get(day.href + "/draaiboek").main()).contains("geluid testen");
    }
}
