package nl.leerkring.activity.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Ids;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class JournalTests {

    @Test
    void members_read_what_happened_newest_first_and_coordinators_read_more() {
        PlannedDay day = PlannedDay.in("logboek.example", Duration.ofDays(9));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        line(day, "meeting", "verzette de dag", true);
        line(day, "application", "nam een aanmelding aan", false);
        Answered all = day.coordinator.get(day.circle + "/logboek");
        assertThat(all.page().select(".lk-item__title").eachText().subList(0, 2)).containsExactly("Cora Coördinator nam een aanmelding aan", "Cora Coördinator verzette de dag");
        assertThat(all.main()).contains("Vandaag", "begon deze kring", "alleen coördinatoren zien dit");
        assertThat(piet.get(day.circle + "/logboek").main()).contains("verzette de dag").doesNotContain("nam een aanmelding aan");
        assertThat(piet.get(day.circle).page().select("a[href='" + day.circle + "/logboek']")).isNotEmpty();
    }

    @Test
    void it_can_be_narrowed_to_what_it_is_about_also_to_what_has_no_name_here() {
        PlannedDay day = PlannedDay.in("soort.example", Duration.ofDays(9));
        line(day, "meeting", "verzette de dag", true);
        line(day, "iets-nieuws", "deed iets nieuws", true);
        assertThat(day.coordinator.get(day.circle + "/logboek?soort=bijeenkomsten").main()).contains("verzette de dag").doesNotContain("iets nieuws", "begon deze kring");
        assertThat(day.coordinator.get(day.circle + "/logboek?soort=verder").main()).contains("deed iets nieuws").doesNotContain("verzette de dag");
        assertThat(day.coordinator.get(day.circle + "/logboek?soort=documenten").main()).contains("Hierover gebeurde nog niets");
        assertThat(day.coordinator.get(day.circle + "/logboek?soort=onzin&voor=onzin").main()).contains("verzette de dag", "deed iets nieuws");
    }

    @Test
    void older_lines_are_a_page_further_and_none_is_told_twice_or_left_out() {
        PlannedDay day = PlannedDay.in("bladeren.example", Duration.ofDays(9));
        for (int i = 0; i < 60; i++) {
            line(day, "meeting", "zei nummer " + i, true);
        }
        Answered first = day.coordinator.get(day.circle + "/logboek?soort=bijeenkomsten");
        List<String> newest = first.page().select(".lk-item__title").eachText();
        assertThat(newest).hasSize(50).first().isEqualTo("Cora Coördinator zei nummer 59");
        Answered second = day.coordinator.get(first.page().selectFirst("a[href*='voor=']").attr("href"));
        assertThat(second.page().select(".lk-item__title").eachText()).hasSize(10).first().isEqualTo("Cora Coördinator zei nummer 9");
        assertThat(second.page().select("a[href*='voor=']")).isEmpty();
    }

    @Test
    void who_is_not_in_the_circle_does_not_find_it_and_who_left_is_a_former_member() {
        PlannedDay day = PlannedDay.in("vreemd-logboek.example", Duration.ofDays(9));
        UUID gone = day.seat("weg", Role.PARTICIPANT);
        day.world.owner().sql("insert into activity.happening (id, circle, actor, kind, nl, en, for_all) values (?, ?, ?, 'seat', 'kwam in de kring', 'joined', true)")
                .params(Ids.next(), day.circleId, gone).update();
        day.world.owner().sql("update people.person set gone = now() where id = ?").param(gone).update();
        assertThat(day.coordinator.get(day.circle + "/logboek").main()).contains("Een oud-deelnemer kwam in de kring");
        assertThat(day.world.signedIn("iemand@vreemd-logboek.example", "Iemand").get(day.circle + "/logboek").status()).isEqualTo(404);
    }

    private static void line(PlannedDay day, String kind, String text, boolean all) {
        day.world.owner().sql("insert into activity.happening (id, circle, actor, kind, nl, en, for_all) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), day.circleId, day.person("coordinator"), kind, text, text, all).update();
    }
}
