package nl.leerkring.meetings.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.people.PersonId;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class HomeTests {

    @Test
    void a_participant_sees_the_next_meeting_and_answers_by_one_tap_without_leaving_home() {
        PlannedDay day = PlannedDay.in("thuis.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Answered home = piet.get(day.circle);
        assertThat(home.main()).contains("Volgende bijeenkomst", "Gezond ontwerpen", "over 30 dagen", "Gastgemeente gezocht", "Stadhuis",
                "Kom je?").doesNotContain("Voor jou als coördinator", "Kom je naar ‘Gezond ontwerpen’?");
        assertThat(home.page().select("a[href$='/agenda.ics']")).hasSize(1);
        assertThat(home.page().select("button[value=online]")).isEmpty();
        Answered after = piet.submit(home, "form[action$='/antwoord']", "a", "ja");
        assertThat(after.path()).isEqualTo(day.circle);
        assertThat(after.main()).contains("Je komt.").doesNotContain("Kom je naar ‘Gezond ontwerpen’?");
        Answered undone = piet.submit(after, ".lk-alert--undo form");
        assertThat(undone.status()).isNotEqualTo(500);
        assertThat(day.place("piet")).isEmpty();
    }

    @Test
    void a_coordinator_sees_the_totals_and_an_observer_is_not_asked() {
        PlannedDay day = PlannedDay.in("cockpit.example", Duration.ofDays(30));
        day.set("capacity = 12");
        day.answer(day.with("piet", Role.PARTICIPANT), "ja");
        assertThat(day.coordinator.get(day.circle).main()).contains("1 / 12 komen", "1 nog geen antwoord");
        Answered observer = day.with("kijker", Role.OBSERVER).get(day.circle);
        assertThat(observer.main()).contains("Gezond ontwerpen").doesNotContain("Kom je?", "Van jou gevraagd");
        assertThat(day.with("oud", Role.ALUMNUS).get(day.circle).page().select("form[action$='/antwoord']")).isEmpty();
    }

    @Test
    void the_host_of_the_next_meeting_sees_who_comes_and_another_participant_does_not() {
        PlannedDay day = PlannedDay.in("gaststad.example", Duration.ofDays(30));
        Guest gast = day.with("gast", Role.PARTICIPANT);
        Guest ander = day.with("ander", Role.PARTICIPANT);
        day.set("host = (select id from people.organisation where name = 'Breda')");
        assertThat(gast.get(day.circle).main()).contains("Breda").doesNotContain("Voor jou als gastgemeente");
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Breda') where id = ?")
                .param(day.person("gast")).update();
        assertThat(gast.get(day.circle).main()).contains("Voor jou als gastgemeente", "nog geen antwoord");
        assertThat(gast.part(day.href + "/stand").status()).isEqualTo(200);
        assertThat(ander.get(day.circle).main()).doesNotContain("Voor jou als");
        assertThat(ander.part(day.href + "/stand").status()).isEqualTo(404);
    }

    @Test
    void every_block_says_so_when_it_is_empty() {
        PlannedDay day = PlannedDay.in("leeg.example", Duration.ofDays(30));
        day.world.owner().sql("delete from meetings.meeting where circle = ?").param(day.circleId).update();
        day.world.owner().sql("""
                update people.person set learning_question = 'Hoe dan?', organisation = (select id from people.organisation where name = 'Utrecht')
                where id = ?
                """).param(day.person("coordinator")).update();
        assertThat(day.coordinator.get(day.circle).main()).contains("Nog geen bijeenkomsten", "Je bent helemaal bij", "Niets nieuws",
                "De dagen van dit jaar", "Je bent hier nog alleen").doesNotContain("Je andere kringen");
    }

    @Test
    void on_the_day_home_is_about_now() {
        PlannedDay day = PlannedDay.in("vandaag.example", Duration.ofMinutes(90));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        assertThat(piet.get(day.circle).main()).contains("Zo meteen", "Bekijk de dag", "deelnemer").doesNotContain("Volgende bijeenkomst");
        day.set("starts = now() - interval '1 hour', ends = now() + interval '3 hours'");
        assertThat(piet.get(day.circle).main()).contains("Nu", "Stadhuis");
        day.set("starts = now() - interval '5 hours', ends = now() - interval '1 minute'");
        assertThat(piet.get(day.circle).main()).contains("Alle bijeenkomsten zijn geweest");
        day.set("starts = now() + interval '3 hours', ends = now() + interval '9 hours'");
        assertThat(piet.get(day.circle).main()).contains("Volgende bijeenkomst");
    }

    @Test
    void a_cancelled_meeting_is_not_next_and_one_without_a_date_says_so() {
        PlannedDay day = PlannedDay.in("geendatum.example", Duration.ofDays(20));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.set("cancelled = now()");
        assertThat(piet.get(day.circle).main()).contains("gaat niet door").doesNotContain("Volgende bijeenkomst");
        day.set("cancelled = null, starts = null, ends = null");
        Answered home = piet.get(day.circle);
        assertThat(home.main()).contains("De datum wordt nog gekozen");
        assertThat(home.page().select("form[action$='/antwoord'], a[href$='.ics']")).isEmpty();
    }

    @Test
    void an_archived_circle_can_be_read_and_asks_nothing() {
        PlannedDay day = PlannedDay.in("archief.example", Duration.ofDays(20));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(day.circleId).update();
        assertThat(piet.get(day.circle).main()).contains("Deze kring is afgesloten").doesNotContain("Kom je?", "Van jou gevraagd");
    }

    @Test
    void what_happened_since_stands_there_until_it_was_seen_the_oldest_first() {
        PlannedDay day = PlannedDay.in("sinds.example", Duration.ofDays(20));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        happens(day, day.person("coordinator"), "meeting", "verzette de bijeenkomst", true);
        happens(day, day.person("coordinator"), "rsvp", "fluisterde iets tegen coördinatoren", false);
        happens(day, day.person("piet"), "person", "deed zelf iets", true);
        for (int i = 1; i <= 44; i++) {
            happens(day, day.person("coordinator"), "programme", "zette onderdeel " + i + " klaar", true);
        }
        Answered home = piet.get(day.circle);
        assertThat(home.main()).contains("Cora Coördinator verzette de bijeenkomst", "onderdeel 39 klaar", "Programma")
                .doesNotContain("fluisterde", "deed zelf iets", "onderdeel 40 klaar");
        assertThat(piet.get(day.circle).main()).as("looking is not the same as having seen").contains("verzette de bijeenkomst");
        Answered seen = piet.submit(home, "form[action$='/gezien']", "tot", home.page().selectFirst("button[name=tot]").val());
        assertThat(seen.main()).contains("onderdeel 40 klaar", "onderdeel 44 klaar").doesNotContain("verzette de bijeenkomst");
        piet.postRaw(day.circle + "/gezien", "tot", "geen id");
        piet.postRaw(day.circle + "/gezien", "tot", UUID.randomUUID().toString());
        piet.postRaw(day.circle + "/gezien");
        assertThat(piet.get(day.circle).main()).contains("onderdeel 40 klaar");
        assertThat(day.coordinator.get(day.circle).main()).contains("deed zelf iets");
    }

    @Test
    void somebody_in_several_circles_finds_the_others_and_nobody_else_does() {
        PlannedDay day = PlannedDay.in("meer.example", Duration.ofDays(20));
        PlannedDay other = PlannedDay.in("meer2.example", Duration.ofDays(21));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.world.bean(Seats.class).give(Key.circle(other.circleId), new CircleId(other.circleId), new PersonId(day.person("piet")), Role.PARTICIPANT);
        assertThat(piet.get(day.circle).main()).contains("Je andere kringen", "Kring meer2 example");
        assertThat(day.with("noor", Role.PARTICIPANT).get(day.circle).main()).doesNotContain("meer2");
    }

    @Test
    void who_sits_in_several_circles_sees_first_where_it_is_today() {
        PlannedDay later = PlannedDay.in("later.vandaag.example", Duration.ofDays(20));
        PlannedDay today = PlannedDay.in("nu.vandaag.example", Duration.ofDays(20));
        today.set("starts = now() - interval '1 hour', ends = now() + interval '1 hour'");
        Guest piet = later.with("piet", Role.PARTICIPANT);
        today.world.member(today.circle, "piet@later.vandaag.example", "piet", Role.PARTICIPANT);
        Answered all = piet.get("/kringen");
        assertThat(all.page().select(".lk-now h2").text()).isEqualTo("Kring nu vandaag example");
        assertThat(all.page().select("main .lk-list a.lk-item__title").eachText()).containsExactly("Kring later vandaag example");
        later.world.owner().sql("update people.person set learning_question = 'Hoe?', organisation = (select id from people.organisation where name = 'Breda') where id = ?").param(later.person("piet")).update();
        assertThat(piet.get(later.circle).main()).as("an answer is still open").contains("Alleen je antwoord hierboven.");
        later.answer(piet, "ja");
        assertThat(piet.get(later.circle).main()).contains("Niets. Je bent helemaal bij.");
        later.world.owner().sql("update meetings.rsvp set day = day - 1 where meeting = ?").param(later.meeting).update();
        assertThat(piet.get(later.circle).main()).as("and again when the day moved").contains("Alleen je antwoord hierboven.");
    }

    private static void happens(PlannedDay day, UUID by, String kind, String what, boolean forAll) {
        day.world.owner().sql("insert into activity.happening (id, circle, actor, kind, nl, en, href, for_all) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), day.circleId, by, kind, what, what, day.circle, forAll).update();
    }
}
