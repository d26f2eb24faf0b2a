package nl.leerkring.circles.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

class SuccessionTests {

    private static final String NAME = "form[action$='/opvolger']";
    private static final String NOTE = "form[action$='/notitie']";
    private static final String JOIN = "form[action^='/uitnodiging/']";

    @Test
    void a_successor_takes_the_seat_over_with_the_note_and_what_was_in_hand() {
        PlannedDay day = day("wissel");
        Guest piet = day.with("piet", Role.FACILITATOR);
        UUID from = day.person("piet");
        inHand(day, from);
        day.answer(piet, "come");
        String handover = day.circle + "/plekken/" + from + "/opvolger";
        piet.submit(piet.get(handover), NOTE, "notitie", "Bel eerst met Hanna.\nZij kent iedereen.");
        piet.submit(piet.get(handover), NAME, "naam", "Otto Opvolger", "email", "otto@wissel.example", "gemeente", "Utrecht");
        Mail mail = day.world.awaitMailTo("otto@wissel.example");
        assertThat(mail.subject()).endsWith("neem je de plek van piet over?");
        assertThat(role(day, from)).isEqualTo("facilitator");
        Guest otto = day.world.guest();
        Answered landing = otto.get(Mail.link(mail, "/uitnodiging/"));
        assertThat(landing.main()).contains("Je neemt de plek over van piet");
        Answered inside = otto.later(otto.submit(landing, JOIN));
        assertThat(inside.path()).isEqualTo(day.circle + "/inwerken");
        assertThat(inside.main()).contains("Bel eerst met Hanna.", "Gezond ontwerpen", "piet had deze plek vóór jou");
        UUID to = day.world.owner().sql("select id from people.person where email = 'otto@wissel.example'").query(UUID.class).single();
        assertThat(role(day, to)).isEqualTo("facilitator");
        assertThat(role(day, from)).isEqualTo("alumnus");
        assertThat(day.place("piet")).isEmpty();
        assertThat(leads(day)).containsOnly(to);
        assertThat(day.world.mailsTo(day.mail("piet"))).extracting(Mail::subject).anyMatch(subject -> subject.endsWith("Otto Opvolger nam je plek over"));
        assertThat(day.world.mailsTo("otto@wissel.example")).extracting(Mail::subject).anyMatch(subject -> subject.contains("Gezond ontwerpen"));
        assertThat(otto.get(day.circle).main()).doesNotContain("Bel eerst met Hanna");
    }

    @Test
    void the_note_is_for_the_successor_the_predecessor_and_coordinators_only() {
        PlannedDay day = day("geheim");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Guest fenna = day.with("fenna", Role.FACILITATOR);
        String handover = day.circle + "/plekken/" + day.person("piet") + "/opvolger";
        piet.submit(piet.get(handover), NOTE, "notitie", "Alleen voor jou");
        assertThat(piet.get(handover).main()).contains("Alleen voor jou");
        assertThat(day.coordinator.get(handover).main()).contains("Alleen voor jou");
        assertThat(day.coordinator.get(handover).page().select(NOTE)).isEmpty();
        assertThat(day.coordinator.postRaw(handover + "/notitie", "notitie", "Verzonnen").status()).isEqualTo(404);
        assertThat(fenna.get(handover).status()).isEqualTo(404);
        assertThat(fenna.get(day.circle + "/inwerken").status()).isEqualTo(404);
        assertThat(fenna.postRaw(handover, "naam", "X", "email", "x@geheim.example").status()).isEqualTo(404);
        Key fennas = new Key() {
            @Override
            public UUID person() {
                return day.person("fenna");
            }

            @Override
            public Set<UUID> circles() {
                return Set.of(day.circleId);
            }
        };
        List<String> shown = day.world.bean(Database.class).read(fennas, sql -> sql.sql("select note from circles.handover").query(String.class).list());
        assertThat(shown).isEmpty();
        assertThat(piet.submit(piet.get(handover), NOTE, "notitie", "x".repeat(4001)).status()).isEqualTo(422);
        piet.submit(piet.get(handover), NOTE, "notitie", "");
        assertThat(day.coordinator.get(handover).main()).contains("heeft niets achtergelaten");
    }

    @Test
    void a_coordinator_names_a_successor_for_somebody_and_bad_input_is_explained() {
        PlannedDay day = day("namens");
        day.seat("piet", Role.PARTICIPANT);
        day.seat("ander", Role.PARTICIPANT);
        String handover = day.circle + "/plekken/" + day.person("piet") + "/opvolger";
        Answered again = day.coordinator.submit(day.coordinator.get(handover), NAME, "naam", "", "email", "geen-adres");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).containsExactly("naam", "email");
        assertThat(day.coordinator.submit(again, NAME, "naam", "Ander", "email", day.mail("ander")).main()).contains("Deze persoon doet al mee");
        Answered opened = day.coordinator.get(handover);
        Answered named = day.coordinator.submit(opened, NAME, "naam", "Olga", "email", "olga@namens.example");
        assertThat(named.main()).contains("Olga", "olga@namens.example");
        assertThat(day.coordinator.submit(opened, NAME, "naam", "Tweede", "email", "tweede@namens.example").main()).contains("Er is net al iemand uitgenodigd voor deze plek");
        String link = Mail.link(day.world.awaitMailTo("olga@namens.example"), "/uitnodiging/");
        day.coordinator.submit(named, "form[action$='/intrekking']");
        assertThat(day.world.guest().get(link).status()).isEqualTo(410);
        day.coordinator.submit(day.coordinator.get(handover), NAME, "naam", "Tweede", "email", "tweede@namens.example");
        assertThat(day.world.awaitMailTo("tweede@namens.example").subject()).contains("piet");
    }

    @Test
    void the_only_coordinator_can_hand_over_her_seat() {
        PlannedDay day = day("enige");
        String handover = day.circle + "/plekken/" + day.person("coordinator") + "/opvolger";
        day.coordinator.submit(day.coordinator.get(handover), NAME, "naam", "Nieuwe Leider", "email", "leider@enige.example");
        Guest leader = day.world.guest();
        leader.submit(leader.get(Mail.link(day.world.awaitMailTo("leider@enige.example"), "/uitnodiging/")), JOIN, "gemeente", "Platform31");
        assertThat(leader.get(day.circle + "/instellingen").status()).isEqualTo(200);
        assertThat(day.coordinator.get(day.circle + "/instellingen").status()).isEqualTo(404);
    }

    @Test
    void the_successor_gets_the_role_the_seat_has_by_then_and_none_from_a_seat_that_was_taken_away() {
        PlannedDay day = day("gezakt");
        Guest second = day.with("tweede", Role.COORDINATOR);
        UUID from = day.person("tweede");
        String seat = day.circle + "/plekken/" + from;
        second.submit(second.get(seat + "/opvolger"), NAME, "naam", "Erfgenaam", "email", "erf@gezakt.example");
        String link = Mail.link(day.world.awaitMailTo("erf@gezakt.example"), "/uitnodiging/");
        day.coordinator.postRaw(seat + "/rol", "rol", "participant", "was", "coordinator");
        Guest heir = day.world.guest();
        heir.submit(heir.get(link), JOIN, "gemeente", "Utrecht");
        assertThat(heir.get(day.circle).status()).isEqualTo(200);
        assertThat(heir.get(day.circle + "/instellingen").status()).isEqualTo(404);
        Guest third = day.with("derde", Role.COORDINATOR);
        String gone = day.circle + "/plekken/" + day.person("derde");
        third.submit(third.get(gone + "/opvolger"), NAME, "naam", "Te Laat", "email", "telaat@gezakt.example");
        String late = Mail.link(day.world.awaitMailTo("telaat@gezakt.example"), "/uitnodiging/");
        day.coordinator.postRaw(gone + "/beeindiging");
        assertThat(day.world.guest().get(late).main()).contains("ingetrokken");
        day.seat("oud", Role.ALUMNUS);
        assertThat(day.coordinator.postRaw(day.circle + "/plekken/" + day.person("oud") + "/opvolger", "naam", "X", "email", "x@gezakt.example").status()).isEqualTo(409);
    }

    @Test
    void who_named_a_successor_can_leave_first_and_gives_away_no_more_than_he_had_in_the_end() {
        PlannedDay day = day("vooruit");
        Guest second = day.with("tweede", Role.COORDINATOR);
        String seat = day.circle + "/plekken/" + day.person("tweede");
        second.submit(second.get(seat + "/opvolger"), NOTE, "notitie", "Succes ermee");
        second.submit(second.get(seat + "/opvolger"), NAME, "naam", "Later", "email", "later@vooruit.example");
        String link = Mail.link(day.world.awaitMailTo("later@vooruit.example"), "/uitnodiging/");
        day.coordinator.postRaw(seat + "/rol", "rol", "facilitator", "was", "coordinator");
        second.postRaw(day.circle + "/vertrek");
        Guest later = day.world.guest();
        assertThat(later.later(later.submit(later.get(link), JOIN, "gemeente", "Utrecht")).main()).contains("Succes ermee");
        UUID to = day.world.owner().sql("select id from people.person where email = 'later@vooruit.example'").query(UUID.class).single();
        assertThat(role(day, to)).isEqualTo("facilitator");
    }

    @Test
    void whose_seat_is_taken_twice_at_once_is_taken_once() throws Exception {
        PlannedDay day = day("dubbel");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.submit(piet.get(day.circle + "/plekken/" + day.person("piet") + "/opvolger"), NAME, "naam", "Twee Keer", "email", "twee@dubbel.example");
        String link = Mail.link(day.world.awaitMailTo("twee@dubbel.example"), "/uitnodiging/");
        List<Guest> guests = List.of(day.world.guest(), day.world.guest(), day.world.guest());
        List<Answered> landings = guests.stream().map(guest -> guest.get(link)).toList();
        List<Callable<Integer>> work = List.of(() -> guests.get(0).submit(landings.get(0), JOIN, "gemeente", "Utrecht").status(),
                () -> guests.get(1).submit(landings.get(1), JOIN, "gemeente", "Utrecht").status(), () -> guests.get(2).submit(landings.get(2), JOIN, "gemeente", "Utrecht").status());
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> done : threads.invokeAll(work)) {
                answers.add(done.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 410, 410);
        }
        assertThat(day.world.owner().sql("select count(*) from circles.seat where circle = ?").param(day.circleId).query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void who_was_an_alumnus_here_takes_part_again_in_the_seat_of_the_other() {
        PlannedDay day = day("terug");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.submit(piet.get(day.circle + "/plekken/" + day.person("piet") + "/opvolger"), NAME, "naam", "Terug", "email", "terug@terug.example");
        String link = Mail.link(day.world.awaitMailTo("terug@terug.example"), "/uitnodiging/");
        var person = day.world.person("terug@terug.example", "Terug").id();
        day.world.bean(Seats.class).give(Key.circle(day.circleId), new CircleId(day.circleId), person, Role.ALUMNUS);
        Guest back = day.world.guest();
        back.submit(back.get(link), JOIN, "gemeente", "Utrecht");
        assertThat(role(day, person.value())).isEqualTo("participant");
        assertThat(role(day, day.person("piet"))).isEqualTo("alumnus");
    }

    /** A programme item, a checklist line and the report of the day ahead are this person's. */
    private static void inHand(PlannedDay day, UUID person) {
        day.world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, lead_person, made, changed)
                values (gen_random_uuid(), ?, ?, 1, 'intervisie', 'Intervisie', 60, ?, now(), now())
                """).params(day.circleId, day.meeting, person).update();
        day.world.owner().sql("""
                insert into meetings.checklist_line (id, circle, meeting, what, days, side, owner, made) values (gen_random_uuid(), ?, ?, 'Zaal', -7, 'host', ?, now())
                """).params(day.circleId, day.meeting, person).update();
        day.world.owner().sql("insert into meetings.reporter (meeting, person, circle, made) values (?, ?, ?, now())").params(day.meeting, person, day.circleId).update();
    }

    private static List<UUID> leads(PlannedDay day) {
        return day.world.owner().sql("""
                select lead_person from meetings.programme_item where meeting = :m union all select owner from meetings.checklist_line where meeting = :m
                union all select person from meetings.reporter where meeting = :m
                """).param("m", day.meeting).query(UUID.class).list();
    }

    private static PlannedDay day(String name) {
        return PlannedDay.in(name + ".opvolging.example", Duration.ofDays(30));
    }

    private static String role(PlannedDay day, UUID person) {
        return day.world.owner().sql("select role from circles.seat where circle = ? and person = ? and ended is null").params(day.circleId, person)
                .query(String.class).single();
    }
}
