package nl.leerkring.meetings.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

class RsvpTests {

    @Test
    void one_tap_is_an_answer_and_another_tap_changes_it() {
        PlannedDay day = PlannedDay.in("eentik.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Answered page = piet.get(day.href + "/antwoord");
        assertThat(page.main()).contains("Kom je?", "Gezond ontwerpen");
        piet.submit(page, "form[action$='/antwoord']", "a", "ja");
        assertThat(day.place("piet")).isEqualTo("seated");
        day.answer(piet, "nee");
        assertThat(day.place("piet")).isEqualTo("none");
        day.answer(piet, "nee");
        assertThat(piet.get(day.href + "/antwoord").main()).contains("Je komt niet.");
        piet.postRaw(day.href + "/antwoord/intrekking");
        assertThat(day.place("piet")).isEmpty();
    }

    @Test
    void what_somebody_needs_comes_from_her_profile_and_not_from_that_of_another() {
        PlannedDay day = PlannedDay.in("wensen.example", Duration.ofDays(30));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        day.world.owner().sql("insert into people.needs (person, diet, access) values (?, 'geen noten', 'lift')").param(day.person("noor")).update();
        assertThat(noor.get(day.href + "/antwoord").page().selectFirst("[name=dieet]").val()).isEqualTo("geen noten");
        day.answer(noor, "ja");
        assertThat(needs(day)).isEqualTo("geen noten");
        assertThat(day.coordinator.get(day.circle).main()).as("who organises sees how many, and not who").contains("1 met een dieet", "1 hebben iets nodig").doesNotContain("noten");
        assertThat(noor.get(day.circle).main()).doesNotContain("met een dieet");
        noor.postRaw(day.href + "/antwoord", "a", "ja", "dieet", "vegan", "toegang", "");
        assertThat(needs(day)).isEqualTo("vegan");
        day.answer(noor, "ja");
        assertThat(needs(day)).as("a tap leaves what was said").isEqualTo("vegan");
        day.answer(noor, "nee");
        assertThat(needs(day)).as("who is not there needs nothing").isEmpty();
    }

    @Test
    void nonsense_is_refused_with_a_reason_and_what_was_typed_is_kept() {
        PlannedDay day = PlannedDay.in("onzin.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        assertThat(day.answer(piet, "misschien").status()).isEqualTo(422);
        assertThat(piet.postRaw(day.href + "/antwoord").status()).isEqualTo(422);
        assertThat(day.answer(piet, "online").status()).as("the meeting is not online").isEqualTo(422);
        Answered again = piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "", "email", "geen adres", "dieet", "x".repeat(301));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("geen adres", "x".repeat(301));
        assertThat(day.place("piet")).isEmpty();
        assertThat(piet.get(day.circle + "/bijeenkomsten/91/antwoord").status()).isEqualTo(404);
        assertThat(piet.get(day.circle + "/bijeenkomsten/negentig/antwoord").status()).isEqualTo(404);
    }

    @Test
    void who_only_reads_along_or_has_no_seat_is_not_asked() {
        PlannedDay day = PlannedDay.in("meelezer.example", Duration.ofDays(30));
        assertThat(day.answer(day.with("kijker", Role.OBSERVER), "ja").status()).isEqualTo(404);
        assertThat(day.answer(day.with("oud", Role.ALUMNUS), "ja").status()).isEqualTo(404);
        assertThat(day.answer(day.world.signedIn("vreemde@meelezer.example", "Vreemde"), "ja").status()).isEqualTo(404);
        assertThat(day.answer(day.world.guest(), "ja").path()).isEqualTo("/inloggen");
    }

    @Test
    void answering_ends_with_the_meeting_and_when_it_is_cancelled_undated_or_archived() {
        PlannedDay day = PlannedDay.in("voorbij.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.set("cancelled = now()");
        assertThat(day.answer(piet, "ja").status()).isEqualTo(409);
        day.set("cancelled = null, starts = null, ends = null");
        assertThat(day.answer(piet, "ja").status()).isEqualTo(409);
        day.set("starts = now() - interval '9 hours', ends = now() - interval '1 hour'");
        assertThat(day.answer(piet, "ja").main()).contains("al geweest");
        day.set("starts = now() + interval '1 day', ends = now() + interval '2 days'");
        day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(day.circleId).update();
        assertThat(day.answer(piet, "ja").status()).isEqualTo(409);
        assertThat(day.place("piet")).isEmpty();
    }

    @Test
    void a_colleague_comes_by_her_own_link_tells_what_she_needs_and_can_decline() {
        PlannedDay day = PlannedDay.in("vervang.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Kim de Vries", "email", "kim@vervang.example");
        assertThat(day.place("piet")).isEqualTo("seated");
        String link = Mail.link(day.world.mailTo("kim@vervang.example"), "/collega/");
        Guest kim = day.world.guest();
        Answered page = kim.get(link);
        assertThat(page.main()).contains("in de plaats van piet", "Stadhuis");
        kim.submit(page, "form[action$='/wensen']", "dieet", "halal", "toegang", "");
        assertThat(needs(day)).isEqualTo("halal");
        Answered declined = kim.submit(kim.get(link), "form[action$='/afmelding']");
        assertThat(declined.main()).contains("Dank");
        assertThat(day.place("piet")).isEmpty();
        assertThat(kim.get(link).status()).isEqualTo(410);
        assertThat(day.world.mailTo(day.mail("piet")).subject()).contains("Kim de Vries kan niet");
    }

    @Test
    void who_chooses_a_colleague_is_asked_whom_and_nobody_is_her_own_colleague() {
        PlannedDay day = PlannedDay.in("zichzelf.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Answered asked = piet.submit(piet.get(day.href + "/antwoord"), "form[action$='/antwoord']", "a", "collega");
        assertThat(asked.page().select("#f-errors a").eachText()).containsExactly("Naam van je collega", "E-mailadres van je collega");
        assertThat(asked.page().selectFirst("[name=a][value=collega]").hasAttr("checked")).isTrue();
        Answered himself = piet.submit(asked, "form[action$='/antwoord']", "collega", "Piet", "email", "PIET@zichzelf.example");
        assertThat(himself.status()).isEqualTo(422);
        assertThat(himself.main()).contains("Dit is het adres van wie zelf gevraagd is");
        assertThat(day.coordinator.postRaw(day.href + "/antwoorden/" + day.person("piet"), "a", "collega", "collega", "Piet", "email", day.mail("piet"), "versie", "0").status()).isEqualTo(422);
        day.coordinator.postRaw(day.href + "/antwoorden/herinnering");
        String link = Mail.link(day.world.awaitMailTo(day.mail("piet"), "kom je ook?"), "/antwoord/").replaceAll("\\?.*", "");
        assertThat(day.world.guest().postRaw(link, "a", "collega", "collega", "Piet", "email", day.mail("piet")).status()).isEqualTo(422);
        assertThat(day.place("piet")).isEmpty();
    }

    @Test
    void another_colleague_replaces_the_first_who_hears_it_and_whose_link_ends() {
        PlannedDay day = PlannedDay.in("wissel.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Eerste", "email", "eerste@wissel.example");
        String first = Mail.link(day.world.mailTo("eerste@wissel.example"), "/collega/");
        piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Tweede", "email", "tweede@wissel.example");
        assertThat(day.world.guest().get(first).status()).isEqualTo(410);
        assertThat(day.world.mailTo("eerste@wissel.example").subject()).contains("niet te komen");
        piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Tweede naam", "email", "tweede@wissel.example");
        assertThat(day.world.mailsTo("tweede@wissel.example")).as("the same colleague is not asked twice").hasSize(1);
        String second = Mail.link(day.world.mailTo("tweede@wissel.example"), "/collega/");
        day.answer(piet, "ja");
        assertThat(day.world.guest().get(second).status()).isEqualTo(410);
    }

    @Test
    void a_colleague_hears_of_a_change_and_of_a_cancellation_and_can_put_the_day_in_her_calendar() {
        PlannedDay day = PlannedDay.in("collegaverandert.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Kim", "email", "kim@collegaverandert.example");
        day.coordinator.submit(day.coordinator.get(day.href + "/gegevens"), "main form[action$='/gegevens']", "plek", "Het Groene Huis");
        Mail mail = day.world.mailTo("kim@collegaverandert.example");
        assertThat(mail.subject()).contains("gewijzigd");
        String link = Mail.link(mail, "/collega/");
        assertThat(day.world.guest().get(link).main()).contains("Het Groene Huis");
        assertThat(day.world.guest().get(link + "/agenda.ics").text()).contains("BEGIN:VEVENT", "Het Groene Huis").doesNotContain("ATTENDEE");
        assertThat(day.world.guest().get("/collega/raad-maar/agenda.ics").status()).isEqualTo(404);
        day.coordinator.postRaw(day.href + "/afzegging", "reden", "ziek");
        assertThat(day.world.mailTo("kim@collegaverandert.example").subject()).contains("niet te komen");
        assertThat(day.world.guest().postRaw(link + "/afmelding").status()).isEqualTo(409);
    }

    @Test
    void taking_an_answer_back_or_leaving_the_circle_frees_the_chair_and_tells_the_colleague() {
        PlannedDay day = PlannedDay.in("stoelvrij.example", Duration.ofDays(30));
        day.set("capacity = 1");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Guest noor = day.with("noor", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Kim", "email", "kim@stoelvrij.example");
        day.answer(noor, "ja");
        assertThat(day.place("noor")).isEqualTo("waiting");
        day.end("piet");
        assertThat(day.place("piet")).isEmpty();
        assertThat(day.place("noor")).isEqualTo("seated");
        assertThat(day.world.mailTo("kim@stoelvrij.example").subject()).contains("niet te komen");
    }

    @Test
    void two_taps_at_once_are_one_answer() throws Exception {
        PlannedDay day = PlannedDay.in("dubbeltik.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var all = java.util.stream.Stream.generate(() -> threads.submit(() -> day.answer(piet, "ja").status())).limit(6).toList();
            for (var each : all) {
                assertThat(each.get()).isIn(200, 404);
            }
        }
        assertThat(day.place("piet")).isEqualTo("seated");
        assertThat(day.world.owner().sql("select count(*) from meetings.rsvp where meeting = ?").param(day.meeting).query(Integer.class).single()).isEqualTo(1);
    }

    private static String needs(PlannedDay day) {
        return day.world.owner().sql("""
                select n.diet from meetings.rsvp_needs n join meetings.rsvp r on r.id = n.rsvp where r.meeting = ?
                """).param(day.meeting).query(String.class).optional().orElse("");
    }
}
