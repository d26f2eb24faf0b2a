package nl.leerkring.meetings.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the programme says on home, and on the day itself. */
class HomePiecesTests {

    /** A day of seven hours; how long ago it began decides what is now. */
    private static PlannedDay day(String name, Duration from) {
        return PlannedDay.in(name + ".nu.programma.example", from);
    }

    private static void add(PlannedDay day, String title, String pillar, int minutes, String... more) {
        java.util.List<String> fields = new java.util.ArrayList<>(java.util.List.of("titel", title, "pijler", pillar, "minuten", String.valueOf(minutes)));
        fields.addAll(java.util.List.of(more));
        assertThat(day.coordinator.postRaw(day.href + "/programma", fields.toArray(String[]::new)).status()).isEqualTo(200);
    }

    private static String id(PlannedDay day, String title) {
        return day.world.owner().sql("select id from meetings.programme_item where meeting = ? and title = ?").params(day.meeting, title)
                .query(UUID.class).single().toString();
    }

    @Test
    void on_the_day_home_says_what_goes_on_what_comes_next_and_what_i_lead() {
        PlannedDay day = day("vandaag", Duration.ofMinutes(-40));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        add(day, "Inloop", "overig", 30);
        add(day, "Werksessie", "verdieping", 120, "zaal", "Raadzaal");
        add(day, "Intervisie", "intervisie", 60, "leider", day.person("piet").toString());
        Answered home = piet.get(day.circle);
        assertThat(home.page().selectFirst(".lk-now").text()).contains("Werksessie", "Raadzaal", "Straks, om", "Intervisie", "Jij leidt dit.").doesNotContain("Inloop");
        assertThat(piet.part(day.href + "/programma/nu").text()).contains("Werksessie", "every 60s");
        Answered programme = piet.get(day.href + "/programma");
        assertThat(programme.page().select("[aria-current=time]").eachText()).singleElement().asString().contains("Werksessie", "Nu");
        assertThat(programme.page().select(".lk-slot--past")).hasSize(1);
        day.set("starts = now() - interval '6 hours', ends = now() + interval '1 hour'");
        assertThat(piet.get(day.circle).page().selectFirst(".lk-now").text()).contains("Het programma is klaar");
    }

    @Test
    void before_the_day_home_says_which_parts_are_mine() {
        PlannedDay day = day("mijn", Duration.ofDays(20));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        add(day, "Inloop", "overig", 30);
        assertThat(piet.get(day.circle).main()).doesNotContain("Jouw onderdelen");
        add(day, "Intervisie", "intervisie", 60, "leider", day.person("piet").toString());
        assertThat(piet.get(day.circle).main()).contains("Jouw onderdelen", "Intervisie");
    }

    @Test
    void the_cockpit_names_what_is_open_in_the_programme() {
        PlannedDay day = day("gaten", Duration.ofDays(20));
        assertThat(day.coordinator.get(day.circle).main()).contains("Er staat nog niets in het programma");
        add(day, "Groep A", "intervisie", 60);
        add(day, "Groep B", "intervisie", 60, "moment", "met:" + id(day, "Groep A"), "naam", "Anna", "zaal", "Zaal 2");
        assertThat(day.coordinator.get(day.circle).main()).contains("Nog geen actualiteiten en verdieping en projectbezoek.", "Wie leidt ‘Groep A’?",
                "Waar is ‘Groep A’?", "staat er nog niets.").doesNotContain("Groep B");
        assertThat(day.with("piet", Role.PARTICIPANT).get(day.circle).main()).doesNotContain("Wie leidt");
        for (String pillar : new String[] {"actualiteiten", "verdieping", "projectbezoek"}) {
            add(day, "Over " + pillar, pillar, 120, "naam", "Anna");
        }
        day.coordinator.postRaw(day.href + "/programma/" + id(day, "Groep A") + "/wijziging", "titel", "Groep A", "pijler", "intervisie", "minuten", "60",
                "naam", "Bert", "zaal", "Zaal 1", "versie", "1");
        assertThat(day.coordinator.get(day.circle).main()).contains("Het programma is rond.");
    }

    @Test
    void the_journal_gets_one_line_for_an_hour_of_work() {
        PlannedDay day = day("logboek", Duration.ofDays(20));
        for (int i = 0; i < 4; i++) {
            add(day, "Onderdeel " + i, "overig", 20);
        }
        Element news = day.with("piet", Role.PARTICIPANT).get(day.circle).page().selectFirst("section[aria-labelledby=nieuw]");
        int lines = day.world.owner().sql("select count(*) from activity.happening where circle = ? and kind = 'programme'").param(day.circleId)
                .query(Integer.class).single();
        assertThat(lines).isEqualTo(1);
        assertThat(news).isNotNull();
    }
}
