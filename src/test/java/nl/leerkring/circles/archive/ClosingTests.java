package nl.leerkring.circles.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

class ClosingTests {

    private static final String CLOSE = "form[action$='/afsluiting']";
    private static final String REOPEN = "form[action$='/heropening']";

    @Test
    void a_closed_circle_can_be_read_and_reopening_gives_everybody_the_role_back() {
        PlannedDay day = past("dicht");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.seat("fenna", Role.FACILITATOR);
        day.seat("oud", Role.ALUMNUS);
        Answered asked = day.coordinator.get(day.circle + "/afsluiting");
        assertThat(asked.main()).contains("Wie meedeed, wordt oud-deelnemer en krijgt een mail");
        Answered closed = day.coordinator.submit(asked, CLOSE);
        assertThat(closed.main()).contains("Deze kring is afgesloten");
        assertThat(roles(day)).containsExactly("alumnus", "alumnus", "alumnus", "coordinator");
        assertThat(day.world.awaitMailTo(day.mail("piet"), "afgesloten").plain()).contains("Cora Coördinator sloot de kring af");
        assertThat(piet.get(day.circle).status()).isEqualTo(200);
        assertThat(piet.get(day.href).status()).isEqualTo(200);
        assertThat(day.coordinator.get(day.circle + "/uitnodigingen").page().select("main form")).isEmpty();
        Answered refused = day.coordinator.postRaw(day.circle + "/uitnodigingen", "naam", "X", "email", "x@dicht.example");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("main a").eachAttr("href")).as("the way back").contains(day.circle);
        assertThat(day.coordinator.postRaw(day.circle + "/instellingen", "naam", "Anders").status()).isEqualTo(409);
        Answered open = day.coordinator.submit(day.coordinator.get(day.circle + "/afsluiting"), REOPEN);
        assertThat(open.text()).contains("De kring is weer open");
        assertThat(roles(day)).containsExactly("alumnus", "coordinator", "facilitator", "participant");
        assertThat(day.world.awaitMailTo(day.mail("piet"), "weer open").plain()).contains("Je hebt de rol terug");
        assertThat(day.world.mailsTo(day.mail("coordinator"))).noneMatch(mail -> mail.subject().contains("weer open"));
    }

    @Test
    void what_is_planned_is_cancelled_first() {
        PlannedDay day = PlannedDay.in("gepland.dicht.example", Duration.ofDays(20));
        Answered asked = day.coordinator.get(day.circle + "/afsluiting");
        assertThat(asked.main()).contains("Er staat nog iets gepland", "Gezond ontwerpen");
        assertThat(asked.page().select(CLOSE)).isEmpty();
        assertThat(day.coordinator.postRaw(day.circle + "/afsluiting").status()).isEqualTo(409);
        assertThat(archived(day)).isFalse();
        day.coordinator.postRaw(day.href + "/afzegging", "reden", "De kring stopt");
        day.coordinator.submit(day.coordinator.get(day.circle + "/afsluiting"), CLOSE);
        assertThat(archived(day)).isTrue();
    }

    @Test
    void only_coordinators_close_and_open_and_everybody_may_leave_what_is_closed() {
        PlannedDay day = past("wie-mag");
        PlannedDay other = past("wie-niet");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        for (Guest guest : new Guest[] {piet, other.coordinator}) {
            assertThat(guest.get(day.circle + "/afsluiting").status()).isEqualTo(404);
            assertThat(guest.postRaw(day.circle + "/afsluiting").status()).isEqualTo(404);
        }
        day.coordinator.postRaw(day.circle + "/afsluiting");
        for (Guest guest : new Guest[] {piet, other.coordinator}) {
            assertThat(guest.postRaw(day.circle + "/heropening").status()).isIn(404, 409);
        }
        assertThat(archived(day)).isTrue();
        piet.submit(piet.get(day.circle + "/vertrek"), "form[action$='/vertrek']");
        assertThat(piet.get(day.circle).status()).isEqualTo(404);
        day.coordinator.postRaw(day.circle + "/heropening");
        assertThat(roles(day)).containsExactly("coordinator");
    }

    @Test
    void an_invitation_waits_until_the_circle_is_open_again() {
        PlannedDay day = past("wacht");
        day.coordinator.submit(day.coordinator.get(day.circle + "/uitnodigingen"), "form[action$='/uitnodigingen']", "naam", "Laat", "email", "laat@dicht.example",
                "rol", "participant");
        String link = Mail.link(day.world.awaitMailTo("laat@dicht.example"), "/uitnodiging/");
        Guest late = day.world.guest();
        Answered landing = late.get(link);
        day.coordinator.postRaw(day.circle + "/afsluiting");
        assertThat(late.get(link).main()).contains("De kring is afgesloten; er komt niemand meer bij");
        assertThat(late.submit(landing, "form[action^='/uitnodiging/']", "gemeente", "Utrecht").status()).isEqualTo(410);
        day.coordinator.postRaw(day.circle + "/heropening");
        assertThat(late.later(late.submit(late.get(link), "form[action^='/uitnodiging/']", "gemeente", "Utrecht")).path()).isEqualTo(day.circle);
    }

    @Test
    void closing_and_opening_at_the_same_moment_ends_in_one_of_the_two_with_every_role_known() throws Exception {
        PlannedDay day = past("samen");
        day.seat("piet", Role.PARTICIPANT);
        Guest second = day.with("tweede", Role.COORDINATOR);
        List<Callable<Integer>> work = List.of(() -> day.coordinator.postRaw(day.circle + "/afsluiting").status(),
                () -> second.postRaw(day.circle + "/afsluiting").status(), () -> day.coordinator.postRaw(day.circle + "/heropening").status(),
                () -> second.postRaw(day.circle + "/heropening").status(), () -> second.postRaw(day.circle + "/afsluiting").status());
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (Future<Integer> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(200);
            }
        }
        day.coordinator.postRaw(day.circle + "/heropening");
        assertThat(roles(day)).containsExactly("coordinator", "coordinator", "participant");
    }

    private static PlannedDay past(String name) {
        return PlannedDay.in(name + ".dicht.example", Duration.ofDays(-20));
    }

    private static List<String> roles(PlannedDay day) {
        return day.world.owner().sql("select role from circles.seat where circle = ? and ended is null order by role").param(day.circleId)
                .query(String.class).list();
    }

    private static boolean archived(PlannedDay day) {
        return day.world.owner().sql("select archived is not null from circles.circle where id = ?").param(day.circleId).query(Boolean.class).single();
    }
}
