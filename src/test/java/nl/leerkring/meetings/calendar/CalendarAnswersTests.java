package nl.leerkring.meetings.calendar;

import static nl.leerkring.notices.inbound.InboxWorld.WORLD;
import static nl.leerkring.notices.inbound.InboxWorld.mails;
import static nl.leerkring.notices.inbound.InboxWorld.replyTo;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.notices.inbound.Eml;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accepting in a calendar program is the answer here, and what one answers here stands in the calendar. */
class CalendarAnswersTests {

    @ParameterizedTest
    @ValueSource(strings = {"outlook", "google", "apple"})
    void accepting_declining_and_maybe_are_the_answer(String client) throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, client + "-agenda.example", Duration.ofDays(30));
        day.seat("ana", Role.PARTICIPANT);
        Mail invitation = WORLD.mailTo(day.mail("ana"));
        ICalendar request = Biweekly.parse(invitation.calendar()).first();
        assertThat(request.getMethod().isRequest()).isTrue();
        assertThat(request.getEvents().getFirst().getOrganizer().getEmail()).isEqualTo(replyTo(day.mail("ana")));
        reply(day, client, "ACCEPTED", 0, 1);
        assertThat(day.place("ana")).isEqualTo("seated");
        reply(day, client, "DECLINED", 0, 2);
        assertThat(day.place("ana")).isEqualTo("none");
        reply(day, client, "ACCEPTED", 0, 1);
        assertThat(day.place("ana")).as("an older answer that comes later").isEqualTo("none");
        reply(day, client, "TENTATIVE", 0, 3);
        assertThat(day.place("ana")).as("maybe holds no chair").isEmpty();
        assertThat(day.coordinator.get(day.href + "/antwoorden").main()).contains("Misschien, zegt de agenda.");
        reply(day, client, "ACCEPTED", 0, 4);
        assertThat(day.place("ana")).isEqualTo("seated");
        assertThat(day.coordinator.get(day.href + "/antwoorden").main()).doesNotContain("Misschien, zegt de agenda.");
        assertThat(mails(day.mail("ana"), "Je antwoord is binnen")).as("only what the calendar does not show").hasSize(1);
    }

    @Test
    void the_organizer_stays_the_same_and_what_one_answers_here_goes_along_with_the_next_update_and_the_cancellation() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "heenenweer.example", Duration.ofDays(30));
        var ana = day.with("ana", Role.PARTICIPANT);
        day.answer(ana, "ja");
        day.set("place = 'Buurthuis'");
        send(day);
        ICalendar update = Biweekly.parse(WORLD.mailTo(day.mail("ana")).calendar()).first();
        assertThat(update.getEvents().getFirst().getSequence().getValue()).isEqualTo(1);
        assertThat(update.getEvents().getFirst().getAttendees().getFirst().getParticipationStatus().getValue()).isEqualTo("ACCEPTED");
        reply(day, "google", "DECLINED", 0, 1);
        assertThat(day.place("ana")).as("that was about the day as it was").isEqualTo("seated");
        assertThat(mails(day.mail("ana"), "We konden je antwoord niet gebruiken").getFirst().plain()).contains("die intussen is gewijzigd");
        reply(day, "google", "DECLINED", 1, 3);
        assertThat(day.place("ana")).isEqualTo("none");
        day.set("cancelled = now()");
        send(day);
        ICalendar cancelled = Biweekly.parse(WORLD.mailTo(day.mail("ana")).calendar()).first();
        assertThat(cancelled.getMethod().isCancel()).isTrue();
        assertThat(cancelled.getEvents().getFirst().getSequence().getValue()).isEqualTo(2);
        assertThat(cancelled.getEvents().getFirst().getOrganizer().getEmail()).isEqualTo(update.getEvents().getFirst().getOrganizer().getEmail());
        reply(day, "apple", "ACCEPTED", 2, 4);
        assertThat(day.place("ana")).isEqualTo("none");
    }

    @Test
    void a_day_that_moved_asks_the_calendar_again_and_accepting_it_again_is_an_answer() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "agendaverplaatst.example", Duration.ofDays(30));
        var ana = day.with("ana", Role.PARTICIPANT);
        day.answer(ana, "ja");
        day.set("starts = starts + interval '7 days', ends = ends + interval '7 days'");
        send(day);
        ICalendar update = Biweekly.parse(WORLD.mailTo(day.mail("ana")).calendar()).first();
        assertThat(update.getEvents().getFirst().getAttendees().getFirst().getParticipationStatus().getValue()).isEqualTo("NEEDS-ACTION");
        assertThat(ana.get(day.circle).main()).contains("kom je dan ook?");
        reply(day, "google", "ACCEPTED", 0, 1);
        assertThat(ana.get(day.circle).main()).as("that was about the day as it was").contains("kom je dan ook?");
        reply(day, "google", "ACCEPTED", 1, 2);
        assertThat(ana.get(day.circle).main()).contains("Je komt.").doesNotContain("kom je dan ook?");
        ana.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Kim", "email", "kim@agendaverplaatst.example");
        day.set("starts = starts + interval '7 days', ends = ends + interval '7 days'");
        send(day);
        reply(day, "google", "DECLINED", 2, 3);
        assertThat(ana.get(day.circle).main()).as("not herself: the colleague still goes").contains("Kim komt in jouw plaats.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outlook", "google", "apple"})
    void another_time_reaches_who_coordinates_and_her_calendar_hears_that_the_day_stays(String client) throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, client + "-tegenvoorstel.example", Duration.ofDays(30));
        day.seat("ana", Role.PARTICIPANT);
        mail(day, client, "COUNTER", "TENTATIVE", 0, 1).with("comment", "Liever na de lunch").with("location", "").knock(WORLD, replyTo(day.mail("ana")));
        Mail told = mails(day.mail("coordinator"), "ander tijdstip voorgesteld").getFirst();
        assertThat(told.plain()).contains("ana stelt", "vrijdag 12 maart 2027", "Liever na de lunch");
        ICalendar declined = Biweekly.parse(mails(day.mail("ana"), "je voorstel voor een ander tijdstip").getFirst().calendar()).first();
        assertThat(declined.getMethod().getValue()).isEqualTo("DECLINECOUNTER");
        assertThat(declined.getEvents().getFirst().getUid().getValue()).isEqualTo(day.meeting + "@leerkring");
        assertThat(day.place("ana")).isEmpty();
    }

    @Test
    void a_calendar_of_another_meeting_or_of_nothing_answers_nothing() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "verkeerdeagenda.example", Duration.ofDays(30));
        day.seat("ana", Role.PARTICIPANT);
        String to = replyTo(day.mail("ana"));
        mail(day, "outlook", "REPLY", "ACCEPTED", 0, 1).with("comment", "").with("location", "").knock(WORLD, to);
        assertThat(day.place("ana")).isEqualTo("seated");
        Eml wrong = new Eml(mail(day, "outlook", "REPLY", "DECLINED", 0, 2).text().replace(day.meeting.toString(), UUID.randomUUID().toString()));
        wrong.knock(WORLD, to);
        new Eml(mail(day, "apple", "REPLY", "DECLINED", 0, 3).text().replace("BEGIN:VEVENT", "BEGIN:VTODO")).knock(WORLD, to);
        new Eml(mail(day, "apple", "REPLY", "DECLINED", 0, 4).text().replace("Ana de Vries <" + day.mail("ana"), "Ana de Vries <bob@elders.example")).knock(WORLD, to);
        assertThat(day.place("ana")).isEqualTo("seated");
    }

    private static void reply(PlannedDay day, String client, String status, int sequence, int minute) throws Exception {
        mail(day, client, "REPLY", status, sequence, minute).with("comment", "").with("location", "Stadhuis").knock(WORLD, replyTo(day.mail("ana")));
    }

    /** @param minute of the hour that has gone */
    private static Eml mail(PlannedDay day, String client, String method, String status, int sequence, int minute) {
        String stamp = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(Instant.now().minusSeconds(3600 - minute * 60L));
        return Eml.of("calendar/" + client + ".eml").with("from", day.mail("ana")).with("to", replyTo(day.mail("ana"))).with("method", method).with("status", status)
                .with("sequence", String.valueOf(sequence)).with("stamp", stamp).with("uid", day.meeting + "@leerkring").with("id", UUID.randomUUID().toString());
    }

    private static void send(PlannedDay day) {
        WORLD.bean(Invitations.class).bringUpToDate(Key.circle(day.circleId), new MeetingId(day.meeting));
    }
}
