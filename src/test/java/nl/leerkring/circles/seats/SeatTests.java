package nl.leerkring.circles.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class SeatTests {

    private static final String ROLE = "form[action$='/rol']";

    @Test
    void a_coordinator_gives_another_role_and_turns_it_back() {
        PlannedDay day = day("rol");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        String seat = seat(day, "piet");
        Answered changed = day.coordinator.submit(day.coordinator.get(seat), ROLE, "rol", "facilitator");
        assertThat(changed.text()).contains("piet is nu begeleider");
        assertThat(piet.get(seat).main()).contains("begeleider");
        assertThat(day.world.mailTo(day.mail("piet")).subject()).endsWith("je bent nu begeleider");
        assertThat(day.world.mailTo(day.mail("piet")).plain()).contains("Cora Coördinator gaf je een andere rol");
        day.coordinator.submit(changed, "form[action*='/rol?']");
        assertThat(role(day, "piet")).isEqualTo("participant");
        assertThat(audited(day, "role changed")).containsExactly("participant to facilitator", "facilitator to participant");
        assertThat(day.coordinator.submit(day.coordinator.get(seat), ROLE).text()).contains("piet is nu deelnemer");
        assertThat(audited(day, "role changed")).hasSize(2);
    }

    @Test
    void a_role_that_is_not_there_or_a_stale_page_changes_nothing() {
        PlannedDay day = day("oud");
        day.seat("piet", Role.PARTICIPANT);
        Answered opened = day.coordinator.get(seat(day, "piet"));
        Answered wrong = day.coordinator.submit(opened, ROLE, "rol", "keizer");
        assertThat(wrong.status()).isEqualTo(422);
        day.coordinator.submit(opened, ROLE, "rol", "observer");
        Answered stale = day.coordinator.submit(opened, ROLE, "rol", "facilitator");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.main()).contains("De rol is nu meelezer");
        assertThat(stale.page().selectFirst("[name=rol][checked]").val()).isEqualTo("facilitator");
        assertThat(role(day, "piet")).isEqualTo("observer");
    }

    @Test
    void only_coordinators_of_this_circle_touch_a_seat_and_others_look_at_their_own_only() {
        PlannedDay day = day("mag-niet");
        PlannedDay other = day("andere-kring");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Guest fenna = day.with("fenna", Role.FACILITATOR);
        String seat = seat(day, "piet");
        assertThat(piet.get(seat).status()).isEqualTo(200);
        for (Guest guest : new Guest[] {fenna, other.coordinator, day.world.signedIn("vreemd@elders.example", "Vreemde Vogel")}) {
            assertThat(guest.get(seat).status()).isEqualTo(404);
            assertThat(guest.postRaw(seat + "/rol", "rol", "observer", "was", "participant").status()).isEqualTo(404);
            assertThat(guest.postRaw(seat + "/beeindiging").status()).isEqualTo(404);
            assertThat(guest.postRaw(seat + "/herstel").status()).isEqualTo(404);
        }
        assertThat(piet.postRaw(seat + "/rol", "rol", "coordinator", "was", "participant").status()).isEqualTo(404);
        String elsewhere = seat.replace(day.circle, other.circle);
        assertThat(other.coordinator.postRaw(elsewhere + "/rol", "rol", "observer", "was", "participant").status()).isEqualTo(404);
        assertThat(other.coordinator.postRaw(elsewhere + "/beeindiging").status()).isEqualTo(404);
        assertThat(other.coordinator.postRaw(elsewhere + "/herstel").status()).isEqualTo(404);
        assertThat(day.coordinator.postRaw(day.circle + "/plekken/geen-id/rol", "rol", "observer").status()).isIn(400, 404);
        assertThat(role(day, "piet")).isEqualTo("participant");
    }

    @Test
    void somebody_is_removed_hears_so_and_gets_the_seat_back_with_an_undo() {
        PlannedDay day = day("weg");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.answer(piet, "come");
        Answered removed = day.coordinator.submit(day.coordinator.get(seat(day, "piet")), "form[action$='/beeindiging']");
        assertThat(removed.text()).contains("piet zit niet meer in de kring");
        assertThat(piet.get(day.circle).status()).isEqualTo(404);
        assertThat(day.place("piet")).isEmpty();
        assertThat(day.world.mailsTo(day.mail("piet"))).extracting(mail -> mail.subject()).anyMatch(subject -> subject.endsWith("je plek in de kring is beëindigd"));
        day.coordinator.submit(removed, "form[action$='/herstel']");
        assertThat(piet.get(day.circle).status()).isEqualTo(200);
        assertThat(day.world.mailsTo(day.mail("piet"))).extracting(mail -> mail.subject()).anyMatch(subject -> subject.endsWith("je hebt je plek terug"));
        assertThat(invited(day, "piet")).isTrue();
        assertThat(day.coordinator.postRaw(seat(day, "piet") + "/herstel").status()).isEqualTo(200);
        assertThat(seats(day, "piet")).isEqualTo(1);
    }

    @Test
    void who_becomes_an_alumnus_reads_on_frees_the_chair_and_gets_the_days_again_when_taking_part_again() {
        PlannedDay day = day("oud-deelnemer");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.answer(piet, "come");
        day.coordinator.submit(day.coordinator.get(seat(day, "piet")), ROLE, "rol", "alumnus");
        assertThat(day.place("piet")).isEmpty();
        assertThat(invited(day, "piet")).isFalse();
        assertThat(piet.get(day.circle).status()).isEqualTo(200);
        day.coordinator.submit(day.coordinator.get(seat(day, "piet")), ROLE, "rol", "participant");
        assertThat(invited(day, "piet")).isTrue();
    }

    @Test
    void one_leaves_by_oneself_and_nobody_else_can_turn_that_back() {
        PlannedDay day = day("vertrek");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Answered asked = piet.get(day.circle + "/vertrek");
        assertThat(asked.main()).contains("Terugkomen kan alleen als een coördinator je uitnodigt");
        assertThat(piet.submit(asked, "form[action$='/vertrek']").text()).contains("Je zit niet meer in");
        assertThat(piet.get(day.circle).status()).isEqualTo(404);
        assertThat(piet.postRaw(day.circle + "/vertrek").status()).isEqualTo(404);
        assertThat(day.coordinator.postRaw(seat(day, "piet") + "/herstel").status()).isEqualTo(404);
        assertThat(day.coordinator.get(day.circle).main()).contains("piet verliet de kring");
    }

    @Test
    void the_last_coordinator_stays() {
        PlannedDay day = day("laatste");
        String own = seat(day, "coordinator");
        for (Answered refused : List.of(day.coordinator.submit(day.coordinator.get(own), ROLE, "rol", "participant"),
                day.coordinator.postRaw(day.circle + "/vertrek"))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.main()).contains("Een kring heeft altijd minstens één coördinator");
        }
        assertThat(day.coordinator.postRaw(own + "/beeindiging").path()).isEqualTo(day.circle + "/vertrek");
        day.seat("tweede", Role.COORDINATOR);
        assertThat(day.coordinator.submit(day.coordinator.get(own), ROLE, "rol", "participant").path()).contains("/mensen/");
        assertThat(day.coordinator.get(day.circle + "/instellingen").status()).isEqualTo(404);
    }

    @Test
    void two_coordinators_who_go_at_the_same_moment_leave_one_behind() throws Exception {
        PlannedDay day = day("tegelijk");
        Guest second = day.with("tweede", Role.COORDINATOR);
        String one = seat(day, "coordinator");
        String two = seat(day, "tweede");
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int round = 0; round < 10; round++) {
                List<Callable<Integer>> both = List.of(() -> day.coordinator.postRaw(two + "/rol", "rol", "participant", "was", "coordinator").status(),
                        () -> second.postRaw(one + "/rol", "rol", "participant", "was", "coordinator").status(),
                        () -> day.coordinator.postRaw(one + "/rol", "rol", "observer", "was", "coordinator").status(),
                        () -> second.postRaw(two + "/rol", "rol", "observer", "was", "coordinator").status(),
                        () -> second.postRaw(day.circle + "/vertrek").status(), () -> day.coordinator.postRaw(day.circle + "/vertrek").status());
                for (Future<Integer> done : threads.invokeAll(both)) {
                    assertThat(done.get()).isIn(200, 404, 409);
                }
                assertThat(coordinators(day)).isEqualTo(1);
                day.world.owner().sql("delete from circles.seat where circle = ?").param(day.circleId).update();
                day.seat("coordinator", Role.COORDINATOR);
                day.seat("tweede", Role.COORDINATOR);
            }
        }
    }

    private static PlannedDay day(String name) {
        return PlannedDay.in(name + ".plekken.example", Duration.ofDays(30));
    }

    private static String seat(PlannedDay day, String name) {
        return day.circle + "/plekken/" + day.person(name);
    }

    private static String role(PlannedDay day, String name) {
        return day.world.owner().sql("select role from circles.seat where circle = ? and person = ? and ended is null")
                .params(day.circleId, day.person(name)).query(String.class).single();
    }

    private static int seats(PlannedDay day, String name) {
        return day.world.owner().sql("select count(*) from circles.seat where circle = ? and person = ?").params(day.circleId, day.person(name))
                .query(Integer.class).single();
    }

    private static int coordinators(PlannedDay day) {
        return day.world.owner().sql("select count(*) from circles.seat where circle = ? and role = 'coordinator' and ended is null").param(day.circleId)
                .query(Integer.class).single();
    }

    private static boolean invited(PlannedDay day, String name) {
        return day.world.owner().sql("select not cancelled from meetings.invite where meeting = ? and person = ?").params(day.meeting, day.person(name))
                .query(Boolean.class).single();
    }

    private static List<String> audited(PlannedDay day, String action) {
        UUID piet = day.person("piet");
        return day.world.owner().sql("select object from activity.audit where action = ? and object like '%' || ? || '%' order by id").params(action, piet.toString())
                .query(String.class).list().stream().map(object -> object.substring(object.indexOf(piet.toString()) + 37)).toList();
    }
}
