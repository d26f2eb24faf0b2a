package nl.leerkring.meetings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What the report tells of the day: the programme as it went, and who was there. */
class DayAsItWentTests {

    private final PlannedDay day = PlannedDay.in("g" + System.identityHashCode(this) + ".gelopen.example", Duration.ofDays(1));
    private final String report = day.href + "/verslag";

    private void item(String title, int minutes, String... more) {
        List<String> fields = new java.util.ArrayList<>(List.of("titel", title, "pijler", "overig", "minuten", "" + minutes));
        fields.addAll(List.of(more));
        assertThat(day.coordinator.postRaw(day.href + "/programma", fields.toArray(String[]::new)).status()).isEqualTo(200);
    }

    private void press(String what, String title) {
        UUID id = day.world.owner().sql("select id from meetings.programme_item where meeting = ? and title = ?").params(day.meeting, title).query(UUID.class).single();
        Answered sheet = day.coordinator.get(day.href + "/draaiboek");
        assertThat(day.coordinator.submit(sheet, "form[action*='" + id + "']:has(button[value=" + what + "])", "wat", what).status()).isEqualTo(200);
    }

    private List<String> table() {
        return day.coordinator.get(report).page().select("table:contains(Het programma) tr").eachText().stream().map(row -> row.replaceAll("\\d\\d:(\\d\\d)", "u:$1")).toList();
    }

    @Test
    void the_programme_tells_what_fell_out_what_came_instead_and_what_began_at_another_hour() {
        day.set("starts = date_trunc('hour', now()), ends = now() + interval '7 hours'");
        item("Opening", 20);
        item("Werksessie", 60, "planb", "Wandeling\nNeem je jas mee");
        item("Lunch", 40);
        item("Bezoek", 60);
        day.coordinator.postRaw(report);
        assertThat(table()).containsExactly("Tijd Onderdeel Met", "u:00 Opening", "u:20 Werksessie", "u:20 Lunch", "u:00 Bezoek");
        press("planb", "Werksessie");
        press("vervalt", "Lunch");
        day.coordinator.postRaw(report + "/aanvulling");
        assertThat(table()).containsExactly("Tijd Onderdeel Met Gepland", "u:00 Opening u:00", "u:20 Wandeling u:20, Werksessie", "u:20 Bezoek u:00", "ging niet door Lunch u:20");
    }

    @Test
    void who_checked_in_was_there_and_without_check_in_who_said_to_come() {
        Guest anna = day.with("anna", Role.PARTICIPANT);
        Guest bert = day.with("bert", Role.PARTICIPANT);
        day.with("piet", Role.PARTICIPANT);
        day.answer(anna, "ja");
        bert.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Daan Vervanger", "email", "daan@elders.example");
        day.set("starts = date_trunc('minute', now()) - interval '1 hour', ends = now() + interval '6 hours'");
        day.coordinator.postRaw(report);
        assertThat(day.coordinator.get(report).main()).contains("Er is niet ingecheckt", "anna", "een collega").doesNotContain("Daan Vervanger", "piet");
        String list = day.href + "/aanwezigheid";
        day.coordinator.postRaw(list, "wie", day.person("piet").toString(), "id", UUID.randomUUID().toString());
        day.coordinator.postRaw(list, "naam", "Gast Greet", "organisatie", "Buurthuis", "id", UUID.randomUUID().toString());
        assertThat(day.coordinator.postRaw(report + "/aanvulling").main()).contains("piet", "een gast").doesNotContain("Er is niet ingecheckt", "anna", "Greet", "Buurthuis");
    }
}
