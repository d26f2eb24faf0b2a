package nl.leerkring.meetings.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** For who organises the day. */
class AnswersTests {

    @Test
    void the_coordinator_sees_who_comes_what_they_eat_and_who_said_nothing() {
        PlannedDay day = PlannedDay.in("overzicht.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.with("stil", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "ja", "dieet", "Vegetarisch", "toegang", "Ringleiding");
        Answered page = day.coordinator.get(day.href + "/antwoorden");
        assertThat(page.main()).contains("1 komen", "vegetarisch", "Ringleiding", "stil", "2 nog geen antwoord");
        assertThat(day.coordinator.part(day.href + "/antwoorden/stand").text()).doesNotContain("<html").contains("Vegetarisch");
        assertThat(piet.get(day.href + "/antwoorden").status()).isEqualTo(404);
        assertThat(piet.part(day.href + "/antwoorden/stand").status()).isEqualTo(404);
        assertThat(piet.get(day.href + "/antwoorden/csv?wensen=ja").status()).isEqualTo(404);
    }

    @Test
    void an_answer_that_comes_in_is_told_to_the_pages_that_show_the_totals() throws Exception {
        PlannedDay day = PlannedDay.in("meteen.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        assertThat(day.coordinator.get(day.href + "/antwoorden").page().selectFirst("[data-hx-trigger*='hint:antwoorden-90']")).isNotNull();
        assertThat(day.coordinator.part(day.href + "/stand").text()).contains("hint:antwoorden-90");
        assertThat(piet.part(day.href + "/stand").status()).isEqualTo(404);
        String cookies = day.coordinator.cookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(day.world.base() + day.circle + "/live"))
                .header("Cookie", cookies).timeout(Duration.ofSeconds(20)).build();
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var lines = client.send(request, java.net.http.HttpResponse.BodyHandlers.ofLines()).body().iterator();
            assertThat(lines.next()).startsWith("retry");
            day.answer(piet, "ja");
            assertThat(java.util.stream.Stream.generate(lines::next).limit(8)).contains("data: antwoorden-90");
            client.shutdownNow();
        }
    }

    @Test
    void who_works_at_the_host_organises_that_one_day() {
        PlannedDay day = PlannedDay.in("gastheer.example", Duration.ofDays(30));
        Guest gast = day.with("gast", Role.PARTICIPANT);
        assertThat(gast.get(day.href + "/antwoorden").status()).isEqualTo(404);
        day.set("host = (select id from people.organisation where name = 'Utrecht')");
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Utrecht') where id = ?")
                .param(day.person("gast")).update();
        assertThat(gast.get(day.href + "/antwoorden").status()).isEqualTo(200);
    }

    @Test
    void an_organiser_answers_for_somebody_and_it_says_who_did_unless_the_page_is_stale() {
        PlannedDay day = PlannedDay.in("namens.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        String form = day.href + "/antwoorden/" + day.person("piet");
        Answered page = day.coordinator.get(form);
        Answered done = day.coordinator.submit(page, "form[action*='/antwoorden/']", "a", "ja");
        assertThat(done.main()).contains("Ingevuld door Cora Coördinator");
        Answered stale = day.coordinator.get(form);
        day.answer(piet, "nee");
        assertThat(day.coordinator.submit(stale, "form[action*='/antwoorden/']", "a", "ja").status()).isEqualTo(409);
        assertThat(day.place("piet")).isEqualTo("none");
        assertThat(piet.postRaw(form, "a", "ja", "versie", "0").status()).isEqualTo(404);
        assertThat(day.coordinator.postRaw(form, "a", "ja", "versie", "veel").status()).isEqualTo(422);
        assertThat(day.coordinator.postRaw(day.href + "/antwoorden/" + java.util.UUID.randomUUID(), "a", "ja").status()).isEqualTo(404);
        day.seat("kijker", Role.OBSERVER);
        assertThat(day.coordinator.postRaw(day.href + "/antwoorden/" + day.person("kijker"), "a", "ja").status()).isEqualTo(404);
        assertThat(day.coordinator.get(day.href + "/antwoorden/geen-mens").status()).isEqualTo(404);
    }

    @Test
    void the_list_for_a_spreadsheet_holds_no_formulas_and_no_needs_unless_asked() {
        PlannedDay day = PlannedDay.in("spreadsheet.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "=HYPERLINK(\"http://kwaad\")", "email", "k@spreadsheet.example");
        Guest noor = day.with("noor", Role.PARTICIPANT);
        noor.postRaw(day.href + "/antwoord", "a", "ja", "dieet", "+geen noten", "toegang", "");
        Answered list = day.coordinator.get(day.href + "/antwoorden/csv");
        assertThat(list.header("Content-Type")).startsWith("text/csv");
        assertThat(list.text()).contains("\"'=HYPERLINK(\"\"http://kwaad\"\")\"").doesNotContain("noten");
        assertThat(day.coordinator.get(day.href + "/antwoorden/csv?wensen=ja").text()).contains("\"'+geen noten\"");
    }

    @Test
    void a_reminder_by_hand_is_shown_first_and_goes_once_to_who_did_not_answer() {
        PlannedDay day = PlannedDay.in("herinner.example", Duration.ofDays(30));
        day.seat("stil", Role.PARTICIPANT);
        day.answer(day.with("piet", Role.PARTICIPANT), "nee");
        day.answer(day.coordinator, "ja");
        Answered page = day.coordinator.get(day.href + "/antwoorden/herinnering");
        assertThat(page.main()).contains("stil", "kom je ook?", "en daarna één knop").doesNotContain("piet");
        day.coordinator.submit(page, "form[action$='/herinnering']");
        day.coordinator.postRaw(day.href + "/antwoorden/herinnering");
        assertThat(reminders(day, "stil")).isEqualTo(1);
        assertThat(reminders(day, "piet")).isZero();
        assertThat(day.with("noor", Role.PARTICIPANT).postRaw(day.href + "/antwoorden/herinnering").status()).isEqualTo(404);
    }

    @Test
    void planned_reminders_go_three_weeks_and_one_week_before_and_not_to_who_answered_or_was_just_invited() {
        PlannedDay day = PlannedDay.in("gepland.example", Duration.ofDays(30));
        day.seat("stil", Role.PARTICIPANT);
        Guest laat = day.with("laat", Role.PARTICIPANT);
        Reminders reminders = day.world.bean(Reminders.class);
        Instant starts = day.now().starts();
        long before = reminders(day, "stil");
        reminders.planned(starts.minus(22, ChronoUnit.DAYS));
        assertThat(reminders(day, "stil") - before).isZero();
        reminders.planned(starts.minus(21, ChronoUnit.DAYS));
        reminders.planned(starts.minus(20, ChronoUnit.DAYS));
        assertThat(reminders(day, "stil")).isEqualTo(1);
        assertThat(reminders(day, "laat")).isEqualTo(1);
        day.answer(laat, "nee");
        reminders.planned(starts.minus(7, ChronoUnit.DAYS));
        reminders.planned(starts.minus(6, ChronoUnit.DAYS));
        assertThat(reminders(day, "stil")).isEqualTo(2);
        assertThat(reminders(day, "laat")).as("answered").isEqualTo(1);
        day.set("cancelled = now()");
        reminders.planned(starts.minus(2, ChronoUnit.DAYS));
        assertThat(reminders(day, "stil")).isEqualTo(2);
    }

    @Test
    void who_was_invited_this_week_is_not_reminded_yet() {
        PlannedDay day = PlannedDay.in("netuitgenodigd.example", Duration.ofDays(15));
        day.seat("stil", Role.PARTICIPANT);
        Reminders reminders = day.world.bean(Reminders.class);
        reminders.planned(Instant.now());
        assertThat(reminders(day, "stil")).isZero();
        reminders.planned(Instant.now().plus(4, ChronoUnit.DAYS));
        assertThat(reminders(day, "stil")).isEqualTo(1);
    }

    private static long reminders(PlannedDay day, String name) {
        return day.world.mailsTo(day.mail(name)).stream().filter(mail -> mail.subject().contains("kom je ook?")).count();
    }
}
