package nl.leerkring.meetings.planned;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Morning;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.meetings.PlannedMails.Planned;
import nl.leerkring.meetings.rsvp.ReminderRun;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What a coordinator reads about mails to come is what is sent. */
class PlannedTests {

    @Test
    void reminders_are_told_with_the_morning_and_the_number_of_people_and_who_answers_gets_none() {
        PlannedDay day = PlannedDay.in("straks.example", Duration.ofDays(40));
        Guest anna = day.with("anna", Role.PARTICIPANT);
        day.seat("bert", Role.PARTICIPANT);
        day.seat("olaf", Role.OBSERVER);
        List<Planned> mails = ahead(day);
        assertThat(mails).extracting(Planned::mail).containsExactly("rsvp-21", "rsvp-7", "report");
        assertThat(mails.subList(0, 2)).extracting(Planned::people).containsOnly(3); // the coordinator is asked as well
        assertThat(mails.getFirst().at()).isEqualTo(Morning.at(8, 0).from(day.now().starts().minus(Duration.ofDays(21))));
        day.answer(anna, "ja");
        Answered page = day.coordinator.get(day.href + "/mails");
        assertThat(page.main()).contains("Herinnering om te antwoorden", "Laatste herinnering om te antwoorden", "08:00, naar 2 mensen");
        assertThat(day.coordinator.part(day.href + "/mails/eerste").text()).contains("08:00, naar 2 mensen");
        assertThat(day.coordinator.get(day.circle).page().select("[data-hx-get='" + day.href + "/mails/eerste'] a").attr("href")).isEqualTo(day.href + "/mails");
    }

    @Test
    void as_many_are_mailed_as_was_told_and_what_is_skipped_is_not() {
        PlannedDay day = PlannedDay.in("overgeslagen.example", Duration.ofDays(40));
        day.seat("anna", Role.PARTICIPANT);
        Planned first = ahead(day).getFirst();
        Answered page = day.coordinator.get(day.href + "/mails");
        Answered skipped = day.coordinator.submit(page, "form[action$='/rsvp-21/intrekking']");
        assertThat(skipped.text()).contains("Deze mail gaat niet: Herinnering om te antwoorden.");
        assertThat(skipped.main()).contains("gaat niet", "Stuur toch");
        assertThat(day.coordinator.part(day.href + "/mails/eerste").text()).doesNotContain(">Herinnering om te antwoorden<");
        run(day, first.at());
        assertThat(reminded(day)).isZero();
        day.coordinator.submit(day.coordinator.submit(page, "form[action$='/rsvp-21/intrekking']"), "form[action$='/herstel']");
        run(day, first.at());
        assertThat(reminded(day)).isEqualTo(first.people());
        assertThat(ahead(day)).extracting(Planned::mail).containsExactly("rsvp-7", "report");
        assertThat(day.coordinator.submit(page, "form[action$='/rsvp-21/intrekking']").status()).isEqualTo(404); // it has gone
    }

    @Test
    void what_a_coordinator_writes_above_a_mail_goes_along_with_it_in_her_name() {
        PlannedDay day = PlannedDay.in("erboven.example", Duration.ofDays(40));
        Guest anna = day.with("anna", Role.PARTICIPANT);
        Planned first = ahead(day).getFirst();
        String words = day.href + "/mails/rsvp-21/woorden";
        assertThat(anna.get(words).status()).isEqualTo(404);
        assertThat(anna.postRaw(words, "woorden", "Van mij").status()).isEqualTo(404);
        Answered form = day.coordinator.get(words);
        Answered wrong = day.coordinator.submit(form, "form[action$='/woorden']", "woorden", "x".repeat(1001));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("x".repeat(1001));
        assertThat(day.coordinator.get(day.href + "/mails/onzin/woorden").status()).isEqualTo(404);
        Answered saved = day.coordinator.submit(form, "form[action$='/woorden']", "woorden", "Trek *stevige* schoenen aan.\n<b>Echt</b>");
        assertThat(saved.main()).contains("Trek *stevige* schoenen aan.", "verander jouw woorden");
        run(day, first.at());
        for (String column : List.of("plain", "html")) {
            String mail = day.world.owner().sql("select " + column + " from notices.mail where circle = ? and kind = 'ReminderMail' and address like 'anna@%'").param(day.circleId).query(String.class).single();
            assertThat(mail).as(column).contains("Cora Coördinator schrijft:", "stevige* schoenen").doesNotContain("<em>stevige");
        }
        assertThat(day.world.owner().sql("select count(*) from notices.mail where circle = ? and html like '%<b>Echt%'").param(day.circleId).query(Integer.class).single()).isZero();
        assertThat(day.coordinator.submit(form, "form[action$='/woorden']", "woorden", "").status()).as("it has gone").isEqualTo(404);
        day.coordinator.submit(day.coordinator.get(day.href + "/mails/rsvp-7/woorden"), "form[action$='/woorden']", "woorden", "Tot gauw");
        assertThat(day.coordinator.submit(day.coordinator.get(day.href + "/mails/rsvp-7/woorden"), "form[action$='/woorden']", "woorden", "").main()).doesNotContain("Tot gauw");
    }

    @Test
    void each_mail_is_read_before_it_goes_as_it_goes() {
        PlannedDay day = PlannedDay.in("vooraf.example", Duration.ofDays(40));
        day.answer(day.with("anna", Role.PARTICIPANT), "ja");
        day.set("theme = 'Lezen vooraf'");
        day.world.owner().sql("insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, made, changed) values (gen_random_uuid(), ?, ?, 1, 'actualiteiten', 'Nieuwsronde', 60, now(), now())")
                .params(day.circleId, day.meeting).update();
        Answered page = day.coordinator.get(day.href + "/mails");
        List<String> links = page.page().select("a[href$='/woorden']").eachAttr("href");
        assertThat(links).extracting(link -> link.replaceAll(".*/mails/(.*)/woorden", "$1")).containsExactlyInAnyOrder("rsvp-21", "news-21", "rsvp-7", "week", "eve", "report", "thanks", "use");
        for (String link : links) {
            assertThat(day.coordinator.get(link).main()).as(link).contains("Kring", "Zo leest hij nu", "Je krijgt dit bericht omdat");
        }
        Answered seen = day.coordinator.submit(day.coordinator.get(day.href + "/mails/rsvp-21/woorden"), "form[action$='/woorden']", "woorden", "Neem <b>je fiets</b> mee", "bekijk", "ja");
        assertThat(seen.main()).contains("Cora Coördinator schrijft:", "Neem <b>je fiets</b> mee", "kom je ook?");
        assertThat(day.coordinator.get(day.href + "/mails/rsvp-21/woorden").main()).as("looking keeps nothing").doesNotContain("je fiets");
        day.coordinator.submit(seen, "form[action$='/woorden']", "bekijk", "");
        run(day, ahead(day).getFirst().at());
        String sent = day.world.owner().sql("select plain from notices.mail where circle = ? and kind = 'ReminderMail' and address = ?").params(day.circleId, "coordinator@vooraf.example").query(String.class).single();
        String told = seen.page().select("#mail ~ .lk-card .lk-prose, section[aria-labelledby=mail] .lk-prose").first().wholeText();
        assertThat(sent.replaceAll("/antwoord/[A-Za-z0-9_-]{20,}", "/antwoord/…")).contains(told.strip().lines().limit(6).collect(java.util.stream.Collectors.joining("\n")));
    }

    @Test
    void another_day_asks_anew() {
        PlannedDay day = PlannedDay.in("verzet.example", Duration.ofDays(40));
        day.coordinator.submit(day.coordinator.get(day.href + "/mails"), "form[action$='/rsvp-7/intrekking']");
        assertThat(ahead(day)).extracting(Planned::held).containsExactly(false, true, false);
        day.set("starts = starts + interval '7 days', ends = ends + interval '7 days'");
        assertThat(ahead(day)).extracting(Planned::held).containsExactly(false, false, false);
    }

    @Test
    void a_day_without_a_date_has_its_poll_and_its_invitation_ahead() {
        PlannedDay day = PlannedDay.in("datumloos.example", Duration.ofDays(40));
        day.seat("anna", Role.PARTICIPANT);
        day.world.owner().sql("delete from meetings.invite where meeting = ?").param(day.meeting).update();
        day.set("starts = null, ends = null");
        LocalDate due = LocalDate.now(Dates.AMSTERDAM).plusDays(10);
        day.world.owner().sql("insert into meetings.date_poll (meeting, circle, made, due, asked) values (?, ?, now(), ?, now())")
                .params(day.meeting, day.circleId, due).update();
        day.world.owner().sql("""
                insert into meetings.date_option (id, circle, meeting, starts, ends)
                values (gen_random_uuid(), ?, ?, now() + interval '30 days', now() + interval '31 days')
                """).params(day.circleId, day.meeting).update();
        assertThat(ahead(day)).extracting(Planned::mail).containsExactly("poll-before", "invitation");
        assertThat(ahead(day).getFirst().at()).isEqualTo(due.minusDays(3).atTime(8, 10).atZone(Dates.AMSTERDAM).toInstant());
        assertThat(day.coordinator.get(day.href + "/mails").main()).contains("Herinnering aan de datumprikker", "08:10, naar 2 mensen",
                "Uitnodiging voor in de agenda zodra er een datum is, naar 2 mensen");
    }

    @Test
    void the_checklist_goes_a_week_before_and_not_twice_in_a_week() {
        PlannedDay day = PlannedDay.in("lijst-gepland.example", Duration.ofDays(60));
        LocalDate on = Dates.dayOf(day.now().starts());
        day.world.owner().sql("""
                insert into meetings.checklist_line (id, circle, meeting, what, days, side, made) values (gen_random_uuid(), ?, ?, 'Zaal regelen', -20, 'coordinator', now())
                """).params(day.circleId, day.meeting).update();
        Instant told = checklist(day);
        assertThat(told).isEqualTo(on.minusDays(27).atTime(8, 20).atZone(Dates.AMSTERDAM).toInstant());
        day.world.owner().sql("insert into meetings.checklist_mail (circle, person, week, sent) values (?, ?, ?, now())")
                .params(day.circleId, day.person("coordinator"), on.minusDays(27).with(java.time.DayOfWeek.MONDAY)).update();
        assertThat(checklist(day)).isEqualTo(on.minusDays(27).with(java.time.DayOfWeek.MONDAY).plusWeeks(1).atTime(8, 20).atZone(Dates.AMSTERDAM).toInstant());
    }

    @Test
    void nothing_is_ahead_of_a_day_that_does_not_take_place() {
        PlannedDay day = PlannedDay.in("afgelast-gepland.example", Duration.ofDays(40));
        day.set("cancelled = now()");
        assertThat(day.coordinator.get(day.href + "/mails").main()).contains("Er gaat niets vanzelf");
    }

    @Test
    void only_coordinators_of_this_circle_see_and_skip() {
        PlannedDay day = PlannedDay.in("dicht-gepland.example", Duration.ofDays(40));
        Guest other = day.world.signedIn("ander@dicht-gepland.example", "Ander");
        day.world.circle(other, "Kring dicht ernaast");
        for (Guest guest : List.of(day.with("anna", Role.PARTICIPANT), day.with("bas", Role.FACILITATOR), day.with("oud", Role.ALUMNUS), other)) {
            assertThat(guest.get(day.href + "/mails").status()).isEqualTo(404);
            assertThat(guest.part(day.href + "/mails/eerste").status()).isEqualTo(404);
            assertThat(guest.postRaw(day.href + "/mails/rsvp-21/intrekking").status()).isEqualTo(404);
        }
        for (String wrong : List.of("rsvp-99", "checklist", "x".repeat(300))) {
            assertThat(day.coordinator.postRaw(day.href + "/mails/" + wrong + "/intrekking").status()).isEqualTo(404);
        }
        assertThat(day.coordinator.get(day.circle + "/bijeenkomsten/9999/mails").status()).isEqualTo(404);
    }

    @Test
    void a_morning_is_one_of_amsterdam_also_when_the_clocks_change() {
        Morning morning = Morning.at(8, 0);
        assertThat(morning.from(Instant.parse("2027-03-27T07:00:00Z"))).isEqualTo("2027-03-27T07:00:00Z");
        assertThat(morning.from(Instant.parse("2027-03-27T07:00:01Z"))).isEqualTo("2027-03-28T06:00:00Z");
        Instant asTheJobHasIt = morning.daily().getNextExecutionTime(ExecutionComplete.simulatedSuccess(Instant.parse("2027-03-27T07:00:01Z")));
        assertThat(asTheJobHasIt).isEqualTo("2027-03-28T06:00:00Z");
        assertThat(LocalDateTime.ofInstant(asTheJobHasIt, Dates.AMSTERDAM).getHour()).isEqualTo(8);
    }

    private static List<Planned> ahead(PlannedDay day) {
        return day.world.beans(PlannedMails.class).flatMap(room -> room.ahead(Key.circle(day.circleId), day.now(), Instant.now()).stream())
                .filter(mail -> mail.people() > 0 && !mail.mail().equals("checklist"))
                .sorted(java.util.Comparator.comparing(Planned::at, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder()))).toList();
    }

    private static Instant checklist(PlannedDay day) {
        return day.world.beans(PlannedMails.class).flatMap(room -> room.ahead(Key.circle(day.circleId), day.now(), Instant.now()).stream())
                .filter(mail -> mail.mail().equals("checklist")).findFirst().orElseThrow().at();
    }

    /** The job of that morning. */
    private static void run(PlannedDay day, Instant at) {
        ReminderRun.at(day.world, at);
    }

    private static int reminded(PlannedDay day) {
        return day.world.owner().sql("select count(*) from meetings.rsvp_reminder where meeting = ? and occasion = '21'").param(day.meeting)
                .query(Integer.class).single();
    }
}
