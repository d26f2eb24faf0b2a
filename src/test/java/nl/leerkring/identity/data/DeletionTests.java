package nl.leerkring.identity.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** Somebody leaves, and is gone. */
class DeletionTests {

    private static final String DELETION = "/mijn/gegevens/verwijdering";
    private static final String FORM = "form[action='" + DELETION + "']";
    /** Where a name or address may still stand just after: what was sent to others and the last mail, until a month after sending. */
    private static final List<String> FOR_A_MONTH = List.of("notices.mail.address", "notices.mail.name", "notices.mail.subject", "notices.mail.plain",
            "notices.mail.html", "notices.mail.calendar");

    @Test
    void afterwards_name_address_and_telephone_stand_nowhere_and_what_was_contributed_is_by_a_former_participant() throws IOException {
        PlannedDay day = PlannedDay.in("vergeetalles.example", Duration.ofDays(3));
        Guest xandra = lived(day);
        String mail = day.mail("xandra");
        assertThat(day.world.places(mail, "Verdwijnmans", "0655443322")).contains("people.person.email", "people.person.name", "activity.happening.nl",
                "identity.sign_in.email", "circles.invitation.email");

        Answered sure = xandra.get(xandra.get("/mijn/gegevens").page().selectFirst("a[href='" + DELETION + "']").attr("href"));
        assertThat(sure.main()).contains("Dit kan niet terug", "Wat weggaat", "Wat blijft");
        Answered gone = xandra.submit(sure, FORM);
        assertThat(gone.text()).contains("Je gegevens zijn verwijderd");
        assertThat(gone.path()).isEqualTo("/");

        assertThat(day.world.places(mail, "Verdwijnmans", "0655443322")).isSubsetOf(FOR_A_MONTH);
        assertThat(xandra.once("/kringen").status()).isEqualTo(303);
        assertThat(day.world.mailsTo(mail)).hasSize(1).first().satisfies(last -> assertThat(last.subject()).isEqualTo("Leerkring: je gegevens zijn verwijderd"));
        assertThat(day.coordinator.get(day.circle + "/mensen").main()).doesNotContain("Xandra");
        assertThat(day.coordinator.get(day.circle).main()).contains("oud-deelnemer verliet de kring");
        assertThat(day.world.owner().sql("select nl from activity.happening where circle = ? and kind = 'rsvp'").param(day.circleId).query(String.class).list())
                .containsExactly("antwoordde voor oud-deelnemer op ‘Gezond ontwerpen’");

        day.world.owner().sql("update notices.mail set state = 'sent', made = made - interval '31 days', sent = now() - interval '31 days' where address like '%@vergeetalles.example'").update();
        retain(day.world);
        assertThat(day.world.places(mail, "Verdwijnmans", "0655443322")).isEmpty();
    }

    @Test
    void who_comes_back_with_the_same_address_is_somebody_new() {
        PlannedDay day = PlannedDay.in("terugkomst.example", Duration.ofDays(3));
        Guest guest = day.with("tessa", Role.PARTICIPANT);
        guest.submit(guest.get(DELETION), FORM);
        Guest asks = day.world.guest();
        asks.submit(asks.get("/inloggen"), "form[action='/inloggen']", "email", day.mail("tessa"));
        assertThat(day.world.mailTo(day.mail("tessa")).subject()).contains("dit adres kennen we niet");
        day.world.person(day.mail("tessa"), "Tessa Nieuw");
        Guest again = day.world.enter(day.world.guest(), day.mail("tessa"));
        assertThat(again.get(day.circle).status()).isEqualTo(404);
    }

    @Test
    void meetings_hear_of_it_and_a_chair_goes_to_who_waits() {
        PlannedDay day = PlannedDay.in("stoelvrij.example", Duration.ofDays(3));
        Guest leaves = day.with("lena", Role.PARTICIPANT);
        Guest waits = day.with("wim", Role.PARTICIPANT);
        day.set("capacity = 1");
        day.answer(leaves, "ja");
        day.answer(waits, "ja");
        assertThat(day.place("wim")).isEqualTo("waiting");
        leaves.submit(leaves.get(DELETION), FORM);
        assertThat(day.place("wim")).isEqualTo("seated");
    }

    @Test
    void the_only_coordinator_of_a_running_circle_arranges_a_successor_first() {
        PlannedDay day = PlannedDay.in("enige.example", Duration.ofDays(3));
        Answered asked = day.coordinator.get(DELETION);
        assertThat(asked.main()).contains("Jij bent de enige coördinator van ‘Kring enige example’");
        assertThat(asked.page().select(FORM)).isEmpty();
        assertThat(day.coordinator.postRaw(DELETION).status()).isEqualTo(409);
        assertThat(day.coordinator.get(day.circle).status()).isEqualTo(200);
        day.with("opvolger", Role.COORDINATOR);
        assertThat(day.coordinator.submit(day.coordinator.get(DELETION), FORM).path()).isEqualTo("/");
    }

    @Test
    void of_a_circle_that_is_closed_even_the_only_coordinator_may_go() {
        PlannedDay day = PlannedDay.in("gesloten.example", Duration.ofDays(3));
        day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(day.circleId).update();
        assertThat(day.coordinator.submit(day.coordinator.get(DELETION), FORM).path()).isEqualTo("/");
    }

    @Test
    void two_coordinators_who_leave_at_once_leave_one_behind() throws Exception {
        PlannedDay day = PlannedDay.in("tegelijkweg.example", Duration.ofDays(3));
        Guest second = day.with("tweede", Role.COORDINATOR);
        // while their seats are held neither can be gone, so each looks who else coordinates while both still do
        List<Integer> answers = day.world.colliding("select id from circles.seat where circle = '" + day.circleId + "'",
                Stream.of(day.coordinator, second).map(guest -> (Callable<Integer>) () -> guest.postRaw(DELETION).status()).toList());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(day.world.owner().sql("select count(*) from circles.seat where circle = ? and role = 'coordinator' and ended is null").param(day.circleId)
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void pressed_twice_it_happens_once() throws Exception {
        PlannedDay day = PlannedDay.in("tweemaalweg.example", Duration.ofDays(3));
        Guest dora = day.with("dora", Role.PARTICIPANT);
        try (var both = Executors.newFixedThreadPool(4)) {
            var answers = both.invokeAll(Stream.generate(() -> (Callable<Integer>) () -> dora.postRaw(DELETION).status()).limit(4).toList());
            assertThat(answers.stream().map(each -> each.resultNow())).containsOnly(200);
        }
        assertThat(day.world.mailsTo(day.mail("dora"))).hasSize(1);
    }

    @Test
    void who_signed_in_long_ago_signs_in_again_first() {
        PlannedDay day = PlannedDay.in("langgeleden.example", Duration.ofDays(3));
        Guest late = day.with("laat", Role.PARTICIPANT);
        day.world.owner().sql("update identity.session set made = now() - interval '61 minutes' where person = ?").param(day.person("laat")).update();
        Answered asked = late.get(DELETION);
        assertThat(asked.page().select(FORM)).isEmpty();
        assertThat(late.postRaw(DELETION).status()).isEqualTo(409);
        assertThat(late.get(day.circle).status()).isEqualTo(200);
        Answered door = late.submit(asked, "main form[action='/uitloggen']", "naar", DELETION);
        assertThat(door.path()).isEqualTo("/inloggen");
        assertThat(door.page().selectFirst("main [name=naar]").val()).isEqualTo(DELETION);
    }

    @Test
    void the_only_administrator_stays_until_there_is_another() {
        World world = World.with(TestDatabase.fresh(), "--leerkring.jobs.enabled=false");
        Guest only = world.signedIn("enig@beheer.example", "Bea Enig");
        world.owner().sql("insert into identity.administrator (person) select id from people.person where email = 'enig@beheer.example'").update();
        assertThat(only.get(DELETION).main()).contains("Jij bent de enige beheerder");
        assertThat(only.postRaw(DELETION).status()).isEqualTo(409);
        only.postRaw("/beheer/beheerders", "naam", "Ben Tweede", "email", "tweede@beheer.example");
        assertThat(only.postRaw(DELETION).path()).isEqualTo("/");
        assertThat(world.owner().sql("select count(*) from identity.administrator").query(Integer.class).single()).isEqualTo(1);
        assertThat(world.places("enig@beheer.example", "Bea Enig")).isSubsetOf(FOR_A_MONTH);
        world.stop();
    }

    /** Somebody who did about all there is to do. */
    private static Guest lived(PlannedDay day) throws IOException {
        Guest xandra = day.with("xandra", Role.PARTICIPANT);
        xandra.submit(xandra.get("/mijn/profiel"), "form[action='/mijn/profiel']", "naam", "Xandra (van) Verdwijnmans", "gemeente", "Utrecht", "functie", "planoloog",
                "telefoon", "0655443322", "over", "Ik ben Xandra (van) Verdwijnmans, bel 0655443322");
        xandra.upload("/mijn/profiel/foto", Map.of(), "foto", "ik.png", "image/png", DataFileTests.picture());
        xandra.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Kim", "email", "kim@vergeetalles.example");
        xandra.postRaw("/mijn/agenda");
        day.world.enter(day.world.guest(), day.mail("xandra"));
        String other = day.world.circle(day.coordinator, "Andere kring van vergeetalles");
        day.coordinator.postRaw(other + "/uitnodigingen", "naam", "Xandra (van) Verdwijnmans", "email", day.mail("xandra"), "rol", "participant");
        Guest invited = day.world.guest();
        String link = Mail.link(day.world.awaitMailTo(day.mail("xandra"), "doe je mee"), "/uitnodiging/");
        invited.submit(invited.get(link), "form[action^='/uitnodiging/']");
        xandra.get(day.circle);
        Guest beside = day.with("beside", Role.COORDINATOR);
        beside.postRaw(day.href + "/antwoorden/" + day.person("xandra"), "a", "ja", "versie", "1");
        return xandra;
    }

    private static void retain(World world) {
        world.beans(Keeping.class).flatMap(keeping -> keeping.kept().stream()).map(Kept::sql).filter(java.util.Objects::nonNull)
                .forEach(sql -> world.bean(Database.class).change(Key.house("retention"), jdbc -> jdbc.sql(sql).update()));
    }
}
