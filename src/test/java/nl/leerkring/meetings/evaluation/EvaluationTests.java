package nl.leerkring.meetings.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What people thought of a day. */
class EvaluationTests {

    private static final String FORM = "form[action$='/terugblik']";

    @Test
    void three_questions_are_read_from_three_answers_on_and_by_nobody_with_a_name() {
        PlannedDay day = PlannedDay.in("terugblik.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        assertThat(noor.get(day.circle).main()).contains("Wat vond je van ‘Gezond ontwerpen’?");
        give(day, noor, "De wandeling", "9");
        give(day, day.with("joris", Role.PARTICIPANT), "De lunch", "7");
        assertThat(day.coordinator.get(day.href + "/terugblik").main()).contains("2 antwoorden").doesNotContain("De wandeling", "De lunch");
        give(day, day.with("aisha", Role.PARTICIPANT), "De mensen", "8");
        String found = day.coordinator.get(day.href + "/terugblik").main();
        assertThat(found).contains("3 antwoorden", "De wandeling", "De mensen", "8,0").doesNotContain("noor", "joris");
        assertThat(noor.get(day.href + "/terugblik").main()).doesNotContain("De lunch");
        assertThat(noor.get(day.circle).main()).doesNotContain("Wat vond je van");
        give(day, noor, "Toch de wandeling terug", "10");
        assertThat(day.coordinator.get(day.href + "/terugblik").main()).contains("3 antwoorden", "Toch de wandeling terug");
        assertThat(day.world.bean(Database.class).<Integer>read(Key.circle(day.circleId), sql -> sql.sql("select count(*) from meetings.evaluation").query(Integer.class).single())).isZero();
    }

    @Test
    void a_tap_after_each_item_is_asked_when_the_organiser_wishes() {
        PlannedDay day = PlannedDay.in("cijfers.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        UUID item = UUID.randomUUID();
        day.world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, made, changed) values (?, ?, ?, 1, 'verdieping', 'Lezing', 60, now(), now())
                """).params(item, day.circleId, day.meeting).update();
        assertThat(noor.postRaw(day.href + "/terugblik/" + item, "cijfer", "4").status()).isEqualTo(404);
        assertThat(noor.postRaw(day.href + "/terugblik/onderdelen", "vraag", "ja").status()).isEqualTo(404);
        assertThat(day.coordinator.submit(day.coordinator.get(day.href + "/terugblik"), "form[action$='/onderdelen']", "vraag", "ja").main()).contains("een cijfer tikken");
        assertThat(noor.get(day.href + "/programma/" + item).main()).contains("Hoe was dit onderdeel?");
        for (String who : new String[] {"noor", "joris", "aisha"}) {
            assertThat(day.with(who, Role.PARTICIPANT).postRaw(day.href + "/terugblik/" + item, "cijfer", who.equals("noor") ? "5" : "3").main()).contains("Dank je wel.");
        }
        assertThat(noor.postRaw(day.href + "/terugblik/" + item, "cijfer", "9").status()).isEqualTo(409);
        assertThat(noor.postRaw(day.href + "/terugblik/" + UUID.randomUUID(), "cijfer", "3").status()).isEqualTo(404);
        assertThat(day.coordinator.get(day.href + "/terugblik").main()).contains("Lezing", "3,7");
    }

    @Test
    void who_does_not_take_part_is_asked_nothing_and_an_empty_answer_is_none() {
        PlannedDay day = PlannedDay.in("terugblikniet.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Answered empty = noor.submit(noor.get(day.href + "/terugblik"), FORM);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(noor.postRaw(day.href + "/terugblik", "weer", "elf").status()).isEqualTo(422);
        assertThat(day.with("olaf", Role.OBSERVER).postRaw(day.href + "/terugblik", "best", "x").status()).isEqualTo(404);
        day.set("starts = starts - interval '15 days', ends = ends - interval '15 days'");
        assertThat(noor.postRaw(day.href + "/terugblik", "best", "Te laat").main()).contains("tot twee weken erna");
    }

    private static void give(PlannedDay day, Guest guest, String best, String again) {
        assertThat(guest.submit(guest.get(day.href + "/terugblik"), FORM, "best", best, "beter", "", "weer", again).main()).contains("Dank je wel.");
    }
}
