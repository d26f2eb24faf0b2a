package nl.leerkring.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

class InvitationsTests {

    @Test
    void everybody_who_takes_part_gets_one_invitation_and_an_update_when_something_that_matters_changes() {
        PlannedDay day = PlannedDay.in("uitnodiging.example", Duration.ofDays(30));
        day.seat("piet", Role.PARTICIPANT);
        day.seat("fem", Role.FACILITATOR);
        day.seat("kijker", Role.OBSERVER);
        send(day);
        send(day);
        assertThat(calendars(day, "piet")).hasSize(1);
        assertThat(calendars(day, "fem")).hasSize(1);
        assertThat(calendars(day, "kijker")).isEmpty();
        day.set("capacity = 99");
        send(day);
        assertThat(calendars(day, "piet")).as("capacity stands in nobody's calendar").hasSize(1);
        day.set("place = 'Buurthuis', starts = starts + interval '1 day', ends = ends + interval '1 day'");
        send(day);
        List<VEvent> both = calendars(day, "piet");
        assertThat(both).hasSize(2);
        assertThat(both.get(0).getUid().getValue()).isEqualTo(both.get(1).getUid().getValue());
        assertThat(both.get(0).getSequence().getValue()).as("the newest first").isEqualTo(1);
        assertThat(both.get(1).getSequence().getValue()).isZero();
        assertThat(both.get(0).getLocation().getValue()).contains("Buurthuis");
        assertThat(day.world.mailTo(day.mail("piet")).subject()).contains("verplaatst naar");
    }

    @Test
    void cancelling_takes_it_out_of_the_calendar_once_and_who_joins_later_hears_nothing() {
        PlannedDay day = PlannedDay.in("gaatnietdoor.example", Duration.ofDays(30));
        day.seat("piet", Role.PARTICIPANT);
        send(day);
        day.set("cancelled = now()");
        day.seat("later", Role.PARTICIPANT);
        send(day);
        send(day);
        assertThat(calendars(day, "piet")).hasSize(2);
        assertThat(calendars(day, "piet").getFirst().getStatus().isCancelled()).isTrue();
        assertThat(day.world.mailTo(day.mail("piet")).calendar()).contains("METHOD:CANCEL");
        assertThat(day.world.mailsTo(day.mail("later"))).isEmpty();
    }

    @Test
    void a_date_that_is_withdrawn_is_cancelled_and_a_new_one_invites_again() {
        PlannedDay day = PlannedDay.in("terugdatum.example", Duration.ofDays(30));
        day.seat("piet", Role.PARTICIPANT);
        send(day);
        day.set("starts = null, ends = null");
        send(day);
        assertThat(day.world.mailTo(day.mail("piet")).subject()).contains("datum vervalt");
        day.set("starts = now() + interval '50 days', ends = now() + interval '51 days'");
        send(day);
        assertThat(calendars(day, "piet").getFirst().getSequence().getValue()).isEqualTo(2);
        assertThat(day.world.mailTo(day.mail("piet")).calendar()).contains("METHOD:REQUEST");
    }

    @Test
    void who_leaves_the_circle_loses_the_meeting_and_who_joins_gets_it() {
        PlannedDay day = PlannedDay.in("wisselplek.example", Duration.ofDays(30));
        day.seat("piet", Role.PARTICIPANT);
        send(day);
        day.world.owner().sql("update circles.seat set ended = now() where circle = ? and person = ?").params(day.circleId, day.person("piet")).update();
        day.seat("nieuw", Role.PARTICIPANT);
        day.world.bean(Invitations.class).bringAllUpToDate();
        assertThat(day.world.mailTo(day.mail("piet")).calendar()).contains("METHOD:CANCEL");
        assertThat(calendars(day, "nieuw")).hasSize(1);
    }

    @Test
    void changing_the_day_on_its_page_tells_everybody_and_so_does_cancelling() {
        PlannedDay day = PlannedDay.in("wijzigdag.example", Duration.ofDays(30));
        day.seat("piet", Role.PARTICIPANT);
        assertThat(calendars(day, "piet")).as("who joins gets the days to come").hasSize(1);
        Answered facts = day.coordinator.get(day.href + "/gegevens");
        Answered saved = day.coordinator.submit(facts, "main form[action$='/gegevens']", "plek", "Het Groene Huis");
        assertThat(saved.status()).as(saved.main()).isEqualTo(200);
        assertThat(calendars(day, "piet").getFirst().getLocation().getValue()).contains("Het Groene Huis");
        day.coordinator.postRaw(day.href + "/afzegging", "reden", "ziek");
        assertThat(day.world.mailTo(day.mail("piet")).calendar()).contains("METHOD:CANCEL");
    }

    @Test
    void two_nodes_at_once_send_it_once() {
        PlannedDay day = PlannedDay.in("tweenodes.example", Duration.ofDays(30));
        day.seat("piet", Role.PARTICIPANT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                threads.submit(() -> send(day));
            }
        }
        assertThat(calendars(day, "piet")).hasSize(1);
    }

    @Test
    void the_links_in_the_mail_answer_without_signing_in_and_looking_alone_changes_nothing() {
        PlannedDay day = PlannedDay.in("maillink.example", Duration.ofDays(30));
        day.seat("piet", Role.PARTICIPANT);
        send(day);
        Mail mail = day.world.mailTo(day.mail("piet"));
        assertThat(mail.plain()).contains("?a=ja", "?a=collega", "?a=nee").doesNotContain("?a=online");
        assertThat(mail.html()).contains("a=nee");
        assertThat(day.world.owner().sql("select href from notices.notice where person = ?").param(day.person("piet")).query(String.class).list())
                .as("a secret link does not stand in the database").containsExactly(day.href + "/antwoord");
        assertThat(mail.plain()).contains("Je krijgt dit bericht omdat je in de kring");
        assertThat(day.world.signedIn(day.mail("piet"), "piet").get("/meldingen").main()).contains("Je krijgt dit bericht omdat je in de kring").doesNotContain("deze mail");
        String link = Mail.link(mail, "/antwoord/");
        Guest scanner = day.world.guest();
        Answered page = scanner.get(link);
        assertThat(page.page().selectFirst("h1").text()).isEqualTo("Nog één druk: je komt");
        assertThat(page.page().select("main .lk-button--primary").eachText()).containsExactly("Ja, ik kom");
        assertThat(page.page().select("main .lk-button:not(.lk-button--primary)").eachText()).containsExactly("Ik stuur een collega", "Ik kan niet");
        assertThat(page.page().select("main [checked], .lk-button--chosen, [aria-pressed=true]")).as("nothing looks as if it were stored").isEmpty();
        assertThat(page.main()).contains("Dit is nog niet bewaard").doesNotContain("Wat nu bewaard is");
        assertThat(day.place("piet")).as("opening is not answering").isEmpty();
        Answered done = scanner.submit(page, "form[action^='/antwoord/']");
        assertThat(done.page().selectFirst("h1").text()).isEqualTo("Je antwoord is bewaard");
        assertThat(done.main()).contains("Je komt.");
        assertThat(scanner.get(link).page().selectFirst("h1").text()).as("what is stored already is not asked again").isEqualTo("Je antwoord is bewaard");
        assertThat(day.place("piet")).isEqualTo("seated");
        Answered toNo = scanner.get(link.replace("a=ja", "a=nee"));
        assertThat(toNo.main()).contains("Nog één druk: je komt niet", "Wat nu bewaard is: Je komt.");
        Answered colleague = scanner.get(toNo.page().selectFirst("a[href$='a=collega']").attr("href"));
        assertThat(colleague.main()).contains("Nog even: wie stuur je?", "Dit is nog niet bewaard");
        assertThat(scanner.submit(colleague, "form[action^='/antwoord/']").page().select("#f-errors a").eachText()).containsExactly("Naam van je collega", "E-mailadres van je collega");
        assertThat(day.place("piet")).isEqualTo("seated");
        scanner.submit(toNo, "form[action^='/antwoord/']");
        assertThat(day.place("piet")).isEqualTo("none");
        assertThat(scanner.get(link.replace("a=ja", "a=online")).page().selectFirst("h1").text()).as("not online").isEqualTo("Je antwoord is bewaard");
        assertThat(scanner.get("/antwoord/" + "x".repeat(43)).status()).isEqualTo(410);
        assertThat(scanner.postRaw("/antwoord/" + "x".repeat(43), "a", "ja").status()).isEqualTo(410);
        assertThat(scanner.postRaw(link.replace("?a=ja", ""), "a", "wellicht").status()).isEqualTo(422);
    }

    @Test
    void a_link_ends_with_the_meeting_with_the_seat_and_with_the_circle() {
        PlannedDay day = PlannedDay.in("eindelink.example", Duration.ofDays(30));
        day.seat("piet", Role.PARTICIPANT);
        send(day);
        String link = Mail.link(day.world.mailTo(day.mail("piet")), "/antwoord/");
        day.set("cancelled = now()");
        assertThat(day.world.guest().get(link).main()).contains("gaat niet door");
        assertThat(day.world.guest().postRaw(link, "a", "ja").status()).isEqualTo(409);
        day.set("cancelled = null, starts = now() - interval '9 hours', ends = now() - interval '1 hour'");
        assertThat(day.world.guest().get(link).status()).isEqualTo(410);
        day.set("starts = now(), ends = now() + interval '1 hour'");
        assertThat(day.world.guest().get(link).status()).isEqualTo(200);
        day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(day.circleId).update();
        assertThat(day.world.guest().postRaw(link, "a", "ja").status()).isEqualTo(410);
        day.world.owner().sql("update circles.circle set archived = null where id = ?").param(day.circleId).update();
        day.world.owner().sql("update circles.seat set ended = now() where circle = ? and person = ?").params(day.circleId, day.person("piet")).update();
        assertThat(day.world.guest().postRaw(link, "a", "ja").status()).isEqualTo(410);
    }

    private static void send(PlannedDay day) {
        day.world.bean(Invitations.class).bringUpToDate(Key.circle(day.circleId), new MeetingId(day.meeting));
    }

    /** The newest first. */
    private static List<VEvent> calendars(PlannedDay day, String name) {
        return day.world.mailsTo(day.mail(name)).stream().map(Mail::calendar).filter(java.util.Objects::nonNull)
                .map(text -> Biweekly.parse(text).first().getEvents().getFirst()).toList();
    }
}
