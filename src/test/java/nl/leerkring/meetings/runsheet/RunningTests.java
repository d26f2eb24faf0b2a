package nl.leerkring.meetings.runsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A day that began ten minutes ago: Opening (20), Werksessie (60, with a plan B), Lunch (45), Bezoek (90, led by Lea). */
class RunningTests {

    private final PlannedDay day = PlannedDay.in("d" + System.identityHashCode(this) + ".lopend.example", Duration.ofDays(1));
    private final Guest piet = day.with("piet", Role.PARTICIPANT);
    private final Guest lea = day.with("lea", Role.PARTICIPANT);

    RunningTests() {
        day.set("starts = date_trunc('minute', now()) - interval '10 minutes', ends = now() + interval '7 hours'");
        item("Opening", 20);
        item("Werksessie", 60, "planb", "Wandeling in duo’s\nNeem je jas mee");
        item("Lunch", 45);
        item("Bezoek", 90, "leider", day.person("lea").toString());
    }

    private void item(String title, int minutes, String... more) {
        List<String> fields = new java.util.ArrayList<>(List.of("titel", title, "pijler", "overig", "minuten", "" + minutes));
        fields.addAll(List.of(more));
        assertThat(day.coordinator.postRaw(day.href + "/programma", fields.toArray(String[]::new)).status()).isEqualTo(200);
    }

    private Answered press(String what, String title) {
        return press(sheet(), what, title);
    }

    private Answered press(Answered page, String what, String title) {
        return day.coordinator.submit(page, button(what, title), "wat", what);
    }

    private Answered sheet() {
        return day.coordinator.get(day.href + "/draaiboek");
    }

    private String button(String what, String title) {
        return "form[action*='" + id(title) + "']:has(button[value=" + what + "])";
    }

    private UUID id(String title) {
        return day.world.owner().sql("select id from meetings.programme_item where meeting = ? and title = ?").params(day.meeting, title).query(UUID.class).single();
    }

    /** Title and minutes after the beginning of the day, as everybody sees it. */
    private List<String> shown() {
        List<String> times = piet.get(day.href + "/programma").page().select(".lk-slot").stream()
                .map(slot -> slot.selectFirst("time").text() + " " + slot.selectFirst(".lk-slot__title").text()).toList();
        java.time.LocalTime first = java.time.LocalTime.parse(times.getFirst().substring(0, 5));
        return times.stream().map(each -> Math.floorMod(Duration.between(first, java.time.LocalTime.parse(each.substring(0, 5))).toMinutes(), 1440)
                + each.substring(5)).toList();
    }

    @Test
    void what_runs_takes_five_minutes_more_and_the_rest_moves_and_the_plan_stays_as_it_was() {
        Answered after = press("langer", "Opening");
        assertThat(after.main()).contains("‘Opening’ duurt 5 minuten langer", "gepland");
        assertThat(shown()).containsExactly("0 Opening", "25 Werksessie", "85 Lunch", "130 Bezoek");
        assertThat(day.world.owner().sql("select minutes from meetings.programme_item where id = ?").param(id("Opening")).query(Integer.class).single()).isEqualTo(20);
        day.coordinator.submit(after, ".lk-alert--undo form");
        assertThat(shown()).containsExactly("0 Opening", "20 Werksessie", "80 Lunch", "125 Bezoek");
    }

    @Test
    void what_runs_becomes_shorter_but_never_than_it_lasted() {
        press("korter", "Opening");
        assertThat(shown()).contains("15 Werksessie");
        press("korter", "Opening");
        String now = shown().get(1);
        assertThat(now).matches("(10|11|12|13) Werksessie");
    }

    @Test
    void two_items_change_places_one_is_dropped_and_each_comes_back() {
        Answered swapped = press("wissel", "Werksessie");
        assertThat(shown()).containsExactly("0 Opening", "20 Lunch", "65 Werksessie", "125 Bezoek");
        press("vervalt", "Lunch");
        assertThat(shown()).containsExactly("0 Opening", "20 Werksessie", "80 Bezoek");
        assertThat(piet.get(day.href + "/programma/" + id("Lunch")).main()).contains("Vervalt");
        Answered back = day.coordinator.submit(sheet(), "section[aria-labelledby=bijgestuurd] form");
        assertThat(back.main()).contains("teruggedraaid");
        day.coordinator.submit(swapped, ".lk-alert--undo form");
        assertThat(shown()).containsExactly("0 Opening", "20 Werksessie", "80 Lunch", "125 Bezoek");
    }

    @Test
    void plan_b_is_for_organisers_until_it_is_put_in_place() {
        assertThat(sheet().main()).contains("Wandeling in duo’s");
        assertThat(piet.get(day.href + "/programma/" + id("Werksessie")).main()).doesNotContain("Wandeling");
        press("planb", "Werksessie");
        assertThat(shown()).contains("20 Wandeling in duo’s");
        assertThat(piet.get(day.href + "/programma/" + id("Werksessie")).main()).contains("Neem je jas mee", "plan B");
        assertThat(day.coordinator.get(day.href + "/programma/" + id("Werksessie") + "/wijziging").page().selectFirst("[name=titel]").val()).isEqualTo("Werksessie");
    }

    @Test
    void a_stale_page_a_double_press_and_what_has_begun_are_refused_with_a_reason() {
        Answered stale = sheet();
        press("langer", "Opening");
        Answered again = press(stale, "langer", "Opening");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.main()).contains("net bijgestuurd");
        String here = day.href + "/draaiboek/bijsturing";
        String stand = sheet().page().selectFirst("form[action*='stand=']").attr("action").replaceAll(".*stand=", "");
        assertThat(day.coordinator.postRaw(here, "wat", "vervalt", "onderdeel", id("Opening").toString(), "stand", stand).status()).isEqualTo(409);
        assertThat(day.coordinator.postRaw(here, "wat", "wissel", "onderdeel", id("Bezoek").toString(), "stand", stand).status()).isEqualTo(409);
        assertThat(day.coordinator.postRaw(here, "wat", "onzin", "onderdeel", "x").status()).isEqualTo(409);
        assertThat(day.coordinator.postRaw(here, "wat", "langer", "onderdeel", UUID.randomUUID().toString(), "stand", stand).status()).isEqualTo(404);
        assertThat(day.coordinator.postRaw(here + "/" + UUID.randomUUID() + "/herstel").status()).isEqualTo(404);
        assertThat(shown()).contains("25 Werksessie");
    }

    @Test
    void what_would_change_what_has_begun_is_not_taken_back() {
        Answered after = press("langer", "Opening");
        String back = after.page().selectFirst(".lk-alert--undo form").attr("action");
        day.set("starts = date_trunc('minute', now()) - interval '22 minutes'");
        assertThat(day.coordinator.postRaw(back).status()).isEqualTo(409);
        assertThat(shown()).contains("25 Werksessie");
    }

    @Test
    void before_the_day_it_begins_later() {
        day.set("starts = date_trunc('minute', now()) + interval '30 minutes'");
        Answered after = press("langer", "Opening");
        assertThat(after.main()).contains("De dag begint 5 minuten later.");
        assertThat(press("korter", "Opening").status()).isEqualTo(200);
        assertThat(press("korter", "Opening").status()).isEqualTo(409);
    }

    @Test
    void who_leads_something_that_moved_hears_it_once_and_nobody_else_does() {
        press("langer", "Opening");
        press("langer", "Opening");
        List<Element> told = lea.get("/meldingen").page().select("main .lk-item__title");
        assertThat(told.stream().filter(each -> each.text().contains("Bezoek")).count()).isEqualTo(1);
        assertThat(piet.get("/meldingen").main()).doesNotContain("Bezoek");
        assertThat(day.coordinator.get("/meldingen").main()).doesNotContain("begint om");
    }

    @Test
    void only_who_leads_the_day_steers_it() {
        Guest stranger = day.world.signedIn("vreemd@elders-" + System.identityHashCode(this) + ".example", "Vreemd");
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Breda') where id = ?")
                .param(day.person("piet")).update();
        day.set("host = (select id from people.organisation where name = 'Breda')");
        assertThat(piet.get(day.href + "/draaiboek").page().select("form[action*=bijsturing]")).isEmpty();
        String action = sheet().page().selectFirst("form[action*=bijsturing]").attr("action");
        for (Guest who : List.of(piet, lea, stranger)) {
            assertThat(who.postRaw(action, "wat", "langer").status()).isEqualTo(404);
        }
        assertThat(shown()).contains("20 Werksessie");
        press("langer", "Opening");
        assertThat(piet.get("/meldingen").main()).contains("loopt anders");
    }
}
