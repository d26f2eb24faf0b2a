package nl.leerkring.meetings.rhythm;

import static nl.leerkring.notices.inbound.InboxWorld.WORLD;
import static nl.leerkring.notices.inbound.InboxWorld.mails;
import static nl.leerkring.notices.inbound.InboxWorld.replyTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.notices.inbound.Eml;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** The mails that hang on a day. */
class RhythmTests {

    @Test
    void who_comes_hears_a_week_and_a_day_before_and_who_did_not_answer_hears_nothing_of_it() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "ritme.example", Duration.ofDays(30));
        Guest ana = day.with("ana", Role.PARTICIPANT);
        day.seat("stil", Role.PARTICIPANT);
        day.answer(ana, "ja");
        day.set("route = 'Vijf minuten lopen vanaf het station', access = 'Bel aan bij de balie'");
        assertThat(day.coordinator.get(day.href + "/mails").main()).contains("Programma en reis, een week ervoor", "Praktisch, de dag ervoor", "Dank je wel, en drie vragen", "Heb je er iets mee gedaan?", "08:20, naar 1 mens");
        run(day, -8);
        assertThat(mails(day.mail("ana"), "volgende week")).isEmpty();
        run(day, -7);
        run(day, -7);
        run(day, -6);
        assertThat(mails(day.mail("ana"), "volgende week")).hasSize(1);
        assertThat(mails(day.mail("ana"), "volgende week").getFirst().plain()).contains("Vijf minuten lopen", "Ik kan toch niet", "Je krijgt dit bericht omdat je zei dat je komt");
        run(day, -1);
        assertThat(mails(day.mail("ana"), "morgen:").getFirst().plain()).contains("Bel aan bij de balie");
        assertThat(mails(day.mail("stil"), "volgende week")).isEmpty();
        Mail eve = mails(day.mail("ana"), "morgen:").getFirst();
        Guest visitor = WORLD.guest();
        visitor.submit(visitor.get(Mail.link(eve, "/antwoord/")), "form[action^='/antwoord/']");
        assertThat(day.place("ana")).as("one click says she cannot come").isEqualTo("none");
    }

    @Test
    void a_coordinator_skips_one_and_another_date_sends_it_anew() {
        PlannedDay day = PlannedDay.in(WORLD, "ritmeoverslaan.example", Duration.ofDays(30));
        day.answer(day.with("ana", Role.PARTICIPANT), "ja");
        Answered page = day.coordinator.get(day.href + "/mails");
        assertThat(day.coordinator.submit(page, "form[action$='/week/intrekking']").text()).contains("Deze mail gaat niet: Programma en reis, een week ervoor.");
        run(day, -7);
        assertThat(mails(day.mail("ana"), "volgende week")).isEmpty();
        day.set("starts = starts + interval '14 days', ends = ends + interval '14 days'");
        run(day, -7);
        assertThat(mails(day.mail("ana"), "volgende week")).hasSize(1);
        day.set("cancelled = now()");
        run(day, -1);
        assertThat(mails(day.mail("ana"), "morgen:")).isEmpty();
    }

    @Test
    void the_day_after_thanks_and_two_months_later_asks_what_became_of_it() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "ritmena.example", Duration.ofDays(30));
        for (String who : List.of("ana", "bob", "cor")) {
            day.answer(day.with(who, Role.PARTICIPANT), "ja");
        }
        run(day, 1);
        assertThat(mails(day.mail("ana"), "drie vragen").getFirst().plain()).contains("Wat kan beter?", day.href + "/terugblik");
        run(day, 60);
        run(day, 62);
        assertThat(mails(day.mail("ana"), "heb je er iets mee gedaan")).hasSize(1);
        WORLD.owner().sql("update meetings.beat set sent = now() where meeting = ?").param(day.meeting).update(); // it is as if two months had gone
        Guest visitor = WORLD.guest();
        String link = Mail.link(mails(day.mail("ana"), "heb je er iets mee gedaan").getFirst(), "/gebruikt/");
        Answered page = visitor.get(link);
        assertThat(page.page().selectFirst("input[value=ja]").hasAttr("checked")).isTrue();
        assertThat(used(day)).as("looking is not answering").isZero();
        assertThat(visitor.submit(page, "form[action^='/gebruikt/']", "verhaal", "Het plein is er").main()).contains("Het plein is er".isEmpty() ? "" : "Heb je er iets mee gedaan?");
        assertThat(visitor.postRaw(link.replaceAll("\\?.*", ""), "a", "wellicht").status()).isEqualTo(422);
        assertThat(visitor.get("/gebruikt/verzonnen").status()).isEqualTo(410);
        assertThat(visitor.postRaw("/gebruikt/verzonnen", "a", "ja").status()).isEqualTo(410);
        String to = replyTo(day.mail("bob"));
        Eml.plain(day.mail("bob"), to, "Nog niet, maar het komt").knock(WORLD, to);
        to = replyTo(day.mail("cor"));
        Eml.plain(day.mail("cor"), to, "Dat weet ik eigenlijk niet zo goed").knock(WORLD, to);
        assertThat(mails(day.mail("cor"), "We konden je antwoord niet gebruiken")).hasSize(1);
        assertThat(used(day)).isEqualTo(2);
    }

    @Test
    void who_answers_the_thanks_looks_back() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "ritmeterugblik.example", Duration.ofDays(-1));
        java.util.UUID ana = day.seat("ana", Role.PARTICIPANT);
        WORLD.owner().sql("insert into meetings.rsvp (id, circle, meeting, person, choice, place, turn, answered) values (gen_random_uuid(), ?, ?, ?, 'come', 'seated', 1, now())")
                .params(day.circleId, day.meeting, ana).update();
        run(day, 1);
        String to = replyTo(day.mail("ana"));
        Eml.plain(day.mail("ana"), to, "1. De wandeling\r\nen de soep\r\n2) Warmere zaal\r\n3: een 9!\r\n\r\nGroet,\r\nAna").knock(WORLD, to);
        assertThat(looked(day)).isEqualTo("De wandeling\nen de soep|Warmere zaal|9");
        Eml.plain(day.mail("ana"), to, "Alles was goed").knock(WORLD, to);
        assertThat(looked(day)).isEqualTo("Alles was goed||");
        Eml.plain(day.mail("ana"), to, "lang ".repeat(900)).knock(WORLD, to);
        assertThat(mails(day.mail("ana"), "We konden je antwoord niet gebruiken").getFirst().plain()).contains("1, 2 en 3", "lang lang");
        assertThat(looked(day)).isEqualTo("Alles was goed||");
    }

    private static String looked(PlannedDay day) {
        return WORLD.owner().sql("select best || '|' || better || '|' || coalesce(again::text, '') from meetings.evaluation where meeting = ?").param(day.meeting).query(String.class).single();
    }

    private static int used(PlannedDay day) {
        return WORLD.owner().sql("select count(*) from meetings.beat where meeting = ? and used is not null").param(day.meeting).query(Integer.class).single();
    }

    /** The morning that many days after the day. */
    private static void run(PlannedDay day, int days) {
        LocalDate on = Dates.dayOf(day.now().starts()).plusDays(days);
        Instant at = on.atTime(Rhythm.MORNING.at()).atZone(Dates.AMSTERDAM).toInstant();
        WORLD.bean(Rhythm.class).planned(at);
    }
}
