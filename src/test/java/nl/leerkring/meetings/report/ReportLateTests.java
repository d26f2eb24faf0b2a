package nl.leerkring.meetings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** A week after a day its report is out, or who can do something about it hears that it is not. */
class ReportLateTests {

    private static void run(PlannedDay day, int days) {
        Instant at = Dates.dayOf(day.now().starts()).plusDays(days).atTime(ReportLate.MORNING.at()).atZone(Dates.AMSTERDAM).toInstant();
        day.world.bean(ReportLate.class).planned(at);
    }

    /** With something in it, or it cannot be published. */
    private static void begin(PlannedDay day) {
        day.coordinator.postRaw(day.href + "/verslag");
        day.coordinator.postRaw(day.href + "/verslag/nieuw", "soort", "text", "tekst", "Het was een goede dag.");
    }

    private static List<Mail> late(PlannedDay day, String name) {
        return day.world.mailsTo(day.mail(name)).stream().filter(mail -> mail.subject().contains("het verslag is er nog niet")).toList();
    }

    private static List<Mail> out(PlannedDay day, String name) {
        return day.world.mailsTo(day.mail(name)).stream().filter(mail -> mail.subject().contains("het verslag van")).toList();
    }

    @Test
    void who_writes_it_and_who_coordinates_hear_once_that_it_is_not_out_and_participants_hear_nothing() {
        PlannedDay day = PlannedDay.in("laat.verslag.example", Duration.ofDays(-8));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        day.answer(noor, "ja");
        day.seat("rosa", Role.PARTICIPANT);
        day.world.owner().sql("insert into meetings.reporter (meeting, person, circle, made) values (?, ?, ?, now())").params(day.meeting, day.person("rosa"), day.circleId).update();
        assertThat(day.coordinator.get(day.href + "/mails").main()).contains("Het verslag is er nog niet, aan wie het maakt en wie coördineert", "naar 2 mensen");
        run(day, 6);
        assertThat(late(day, "rosa")).isEmpty();
        run(day, 7);
        run(day, 7);
        run(day, 8);
        for (String name : List.of("rosa", "coordinator")) {
            assertThat(late(day, name)).as(name).hasSize(1);
            assertThat(late(day, name).getFirst().plain()).contains("Naar het verslag", day.href + "/verslag", "Je krijgt dit bericht omdat", "Dit vragen we één keer.");
        }
        assertThat(late(day, "noor")).isEmpty();
        assertThat(out(day, "noor")).isEmpty();
        begin(day);
        day.coordinator.postRaw(day.href + "/verslag/publicatie");
        assertThat(out(day, "noor")).as("as soon as it is there").hasSize(1);
        assertThat(day.coordinator.get(day.href + "/mails").main()).doesNotContain("Het verslag is er nog niet, aan wie");
    }

    @Test
    void a_report_that_is_out_or_held_back_or_of_a_day_that_was_called_off_is_not_late() {
        PlannedDay day = PlannedDay.in("optijd.verslag.example", Duration.ofDays(-8));
        begin(day);
        day.coordinator.postRaw(day.href + "/verslag/publicatie");
        run(day, 7);
        PlannedDay held = PlannedDay.in("overgeslagen.verslag.example", Duration.ofDays(-8));
        held.coordinator.submit(held.coordinator.get(held.href + "/mails"), "form[action$='/report-late/intrekking']");
        run(held, 7);
        PlannedDay off = PlannedDay.in("afgelast.verslag.example", Duration.ofDays(-8));
        off.set("cancelled = now()");
        run(off, 7);
        for (PlannedDay each : List.of(day, held, off)) {
            assertThat(late(each, "coordinator")).as(each.domain).isEmpty();
        }
    }

    @Test
    void after_three_weeks_it_is_there_to_read_and_no_mail_goes_about_it() {
        PlannedDay day = PlannedDay.in("oud.verslag.example", Duration.ofDays(-23));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        begin(day);
        assertThat(day.coordinator.get(day.href + "/verslag/publicatie").main()).contains("Er gaat geen mail meer over");
        day.coordinator.postRaw(day.href + "/verslag/publicatie");
        assertThat(out(day, "noor")).isEmpty();
        assertThat(noor.get(day.href + "/verslag").main()).doesNotContain("Het verslag is er nog niet");
        PlannedDay fresh = PlannedDay.in("vers.verslag.example", Duration.ofDays(-20));
        fresh.seat("noor", Role.PARTICIPANT);
        begin(fresh);
        assertThat(fresh.coordinator.get(fresh.href + "/verslag/publicatie").main()).contains("hoort het op de manier");
        fresh.coordinator.postRaw(fresh.href + "/verslag/publicatie");
        assertThat(out(fresh, "noor")).hasSize(1);
    }
}
