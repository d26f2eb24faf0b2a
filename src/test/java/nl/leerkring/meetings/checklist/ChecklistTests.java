package nl.leerkring.meetings.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.web.Language;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

class ChecklistTests {

    private static final String ADD = "main form[action$='/checklist']";

    @Test
    void the_standard_list_is_laid_out_once_ticked_and_shared_with_the_host() {
        PlannedDay day = hosted("lijst-a.plannen.example");
        Guest ana = host(day);
        Answered begun = day.coordinator.submit(day.coordinator.get(day.href + "/checklist"), "form[action$='/begin']");
        assertThat(lines(day)).isEqualTo(StandardLines.ALL.size());
        assertThat(begun.main()).contains("Reserveer een zaal", "Had al klaar moeten zijn");
        day.coordinator.postRaw(day.href + "/checklist/begin");
        assertThat(lines(day)).as("once").isEqualTo(StandardLines.ALL.size());
        UUID line = id(day, "Regel beamer%");
        ana.postRaw(day.href + "/checklist/" + line + "/vinkje", "klaar", "ja");
        assertThat(day.coordinator.part(day.href + "/checklist/stand").text()).contains("door ana").doesNotContain("<html");
        day.coordinator.postRaw(day.href + "/checklist/" + line + "/vinkje", "klaar", "ja");
        assertThat(day.coordinator.get(day.href + "/checklist").main()).as("who was first stays").contains("door ana");
        ana.postRaw(day.href + "/checklist/" + line + "/vinkje", "klaar", "nee");
        assertThat(day.coordinator.get(day.href + "/checklist").main()).doesNotContain("door ana");
    }

    @Test
    void a_first_host_or_a_first_date_brings_the_list_by_itself() {
        PlannedDay day = hosted("lijst-b.plannen.example");
        day.set("host = null");
        String zwolle = day.world.owner().sql("select id::text from people.organisation where name = 'Zwolle'").query(String.class).single();
        host(day);
        day.coordinator.submit(day.coordinator.get(day.href + "/gegevens"), "main form[action$='/gegevens']", "gast", zwolle);
        assertThat(lines(day)).isEqualTo(StandardLines.ALL.size());
    }

    @Test
    void lines_move_with_the_date_of_the_meeting() {
        PlannedDay day = hosted("lijst-c.plannen.example");
        add(day, "Bel de cateraar", "10", "voor");
        assertThat(day.coordinator.get(day.href + "/checklist").main()).contains(inWords(day, 20));
        day.set("starts = starts + interval '14 days', ends = ends + interval '14 days'");
        assertThat(day.coordinator.get(day.href + "/checklist").main()).contains(inWords(day, 34));
        day.set("starts = null, ends = null");
        assertThat(day.coordinator.get(day.href + "/checklist").main()).contains("10 dagen ervoor");
    }

    @Test
    void lines_are_changed_taken_away_and_put_back_and_nonsense_is_refused() {
        PlannedDay day = hosted("lijst-d.plannen.example");
        Answered again = day.coordinator.submit(day.coordinator.get(day.href + "/checklist"), ADD, "wat", "", "dagen", "999", "kant", "niemand",
                "wie", UUID.randomUUID().toString(), "toelichting", "x".repeat(1001));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).contains("wat", "dagen", "wie", "toelichting");
        add(day, "Bel de cateraar", "10", "voor");
        UUID line = id(day, "Bel%");
        String here = day.href + "/checklist/" + line;
        Answered form = day.coordinator.get(here);
        day.coordinator.submit(form, "form[action$='" + line + "']", "wat", "Bel de bakker");
        Answered stale = day.coordinator.submit(form, "form[action$='" + line + "']", "wat", "Bel de slager");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.main()).contains("Bel de bakker");
        assertThat(stale.page().selectFirst("[name=wat]").val()).isEqualTo("Bel de slager");
        assertThat(day.coordinator.submit(stale, "form[action$='" + line + "']").main()).contains("Bel de slager");
        Answered gone = day.coordinator.submit(day.coordinator.get(here), "form[action$='/verwijdering']");
        assertThat(gone.page().select(".lk-item__title").text()).doesNotContain("Bel de slager");
        assertThat(day.coordinator.submit(gone, "form[action$='/herstel']").page().select(".lk-item__title").text()).contains("Bel de slager");
        assertThat(day.coordinator.get(day.href + "/checklist/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void only_who_organises_the_day_has_the_list_and_of_no_other_meeting() {
        PlannedDay day = hosted("lijst-e.plannen.example");
        PlannedDay other = hosted("lijst-f.plannen.example");
        add(other, "Geheim van een ander", "1", "voor");
        UUID theirs = id(other, "Geheim%");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        for (Guest guest : List.of(piet, day.with("kijker", Role.OBSERVER), day.world.signedIn("v@lijst-e.plannen.example", "V"))) {
            assertThat(guest.get(day.href + "/checklist").status()).isEqualTo(404);
            assertThat(guest.postRaw(day.href + "/checklist", "wat", "x", "dagen", "1", "wanneer", "voor", "kant", "host").status()).isEqualTo(404);
        }
        for (String act : List.of("/vinkje", "/verwijdering", "/herstel", "")) {
            assertThat(day.coordinator.postRaw(day.href + "/checklist/" + theirs + act).status()).as(act).isEqualTo(404);
        }
        day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(day.circleId).update();
        assertThat(day.coordinator.postRaw(day.href + "/checklist", "wat", "x", "dagen", "1", "wanneer", "voor", "kant", "host").status()).isEqualTo(409);
        assertThat(day.coordinator.get(day.href + "/checklist").status()).isEqualTo(200);
    }

    @Test
    void each_gets_one_mail_a_week_about_what_is_his_and_due_and_not_done() throws Exception {
        PlannedDay day = hosted("lijst-g.plannen.example");
        host(day);
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Instant now = Instant.now();
        add(day, "Had al gemoeten", "60", "voor");
        add(day, "Komt nog lang niet", "1", "na");
        day.coordinator.postRaw(day.href + "/checklist", "wat", "Voor piet", "dagen", "28", "wanneer", "voor", "kant", "coordinator", "wie", day.person("piet").toString());
        ChecklistReminders reminders = day.world.bean(ChecklistReminders.class);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(threads.submit(() -> reminders.planned(now)), threads.submit(() -> reminders.planned(now)));
            for (var each : both) {
                each.get();
            }
        }
        assertThat(mails(day, "ana")).hasSize(1);
        assertThat(mails(day, "ana").getFirst().plain()).contains("Had al gemoeten").doesNotContain("lang niet", "Voor piet");
        assertThat(mails(day, "piet").getFirst().plain()).contains("Voor piet").doesNotContain("Had al gemoeten");
        assertThat(piet.get(day.circle).main()).contains("Voor piet (‘Gezond ontwerpen’)");
        day.coordinator.postRaw(day.href + "/checklist/" + id(day, "Voor piet") + "/vinkje");
        Instant nextWeek = Dates.dayOf(now).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(9, 0).atZone(Dates.AMSTERDAM).toInstant();
        reminders.planned(nextWeek);
        reminders.planned(nextWeek.plus(Duration.ofDays(2)));
        assertThat(mails(day, "ana")).hasSize(2);
        assertThat(mails(day, "piet")).as("done").hasSize(1);
        day.set("cancelled = now()");
        reminders.planned(nextWeek.plus(Duration.ofDays(7)));
        assertThat(mails(day, "ana")).hasSize(2);
    }

    @Test
    void the_cockpit_tells_what_is_late_and_who_leaves_leaves_no_lines() {
        PlannedDay day = hosted("lijst-h.plannen.example");
        day.with("piet", Role.PARTICIPANT);
        assertThat(day.coordinator.get(day.circle).main()).contains("Begin de checklist van deze bijeenkomst");
        add(day, "Had al gemoeten", "60", "voor");
        assertThat(day.coordinator.get(day.circle).main()).contains("1 regel is te laat", "Had al gemoeten");
        day.world.owner().sql("update meetings.checklist_line set owner = ? where meeting = ?").params(day.person("piet"), day.meeting).update();
        day.end("piet");
        assertThat(day.coordinator.get(day.href + "/checklist").page().select(".lk-item__meta").text()).contains("Gastgemeente").doesNotContain("piet");
    }

    private static PlannedDay hosted(String domain) {
        PlannedDay day = PlannedDay.in(domain, Duration.ofDays(30));
        day.set("host = (select id from people.organisation where name = 'Zwolle')");
        return day;
    }

    private static Guest host(PlannedDay day) {
        Guest ana = day.with("ana", Role.PARTICIPANT);
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Zwolle') where email = ?")
                .param(day.mail("ana")).update();
        return ana;
    }

    private static void add(PlannedDay day, String what, String days, String when) {
        assertThat(day.coordinator.postRaw(day.href + "/checklist", "wat", what, "dagen", days, "wanneer", when, "kant", "host").status()).isEqualTo(200);
    }

    private static UUID id(PlannedDay day, String what) {
        return day.world.owner().sql("select id from meetings.checklist_line where meeting = ? and what like ?").params(day.meeting, what).query(UUID.class).single();
    }

    private static int lines(PlannedDay day) {
        return day.world.owner().sql("select count(*) from meetings.checklist_line where meeting = ?").param(day.meeting).query(Integer.class).single();
    }

    private static List<Mail> mails(PlannedDay day, String name) {
        return day.world.mailsTo(day.mail(name)).stream().filter(mail -> mail.subject().contains("op je lijst")).toList();
    }

    private static String inWords(PlannedDay day, int days) {
        return new Dates(Language.NL, Instant.now()).day(Dates.dayOf(Instant.now()).plusDays(days));
    }
}
