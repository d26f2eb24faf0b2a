package nl.leerkring.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** A script is played: who leads, who enters what, and who sees it. */
class RunTests {

    @Test
    void a_run_goes_from_the_rules_through_its_steps_to_its_end() {
        PlayedRun run = PlayedRun.group("einde.ronde.example");
        assertThat(run.nora.get(run.href).main()).contains("We beginnen zo").doesNotContain("Volgende stap");
        run.press("read");
        assertThat(run.nora.get(run.href).main()).contains("Vraag eerst", "Iedereen mag passen");
        run.press("begin");
        assertThat(run.bram.get(run.href).main()).contains("Stap 1 van 4", "Jij bent aan zet");
        assertThat(run.nora.get(run.href).main()).contains("Luister mee");
        run.press("next");
        run.press("next");
        assertThat(run.press("skip").main()).contains("Stap 4 van 4");
        assertThat(run.press("next").main()).contains("Deze ronde is klaar");
        assertThat(run.press("reopen").main()).contains("Stap 4 van 4");
    }

    @Test
    void who_is_the_one_to_act_hears_that_it_is_her_turn_on_the_day_itself() {
        PlayedRun run = PlayedRun.group("beurt.ronde.example");
        run.bram.get(run.href);
        run.nora.get(run.href);
        run.to(1);
        assertThat(run.bram.get("/meldingen").main()).contains("Jij bent aan de beurt");
        assertThat(run.nora.get("/meldingen").main()).doesNotContain("aan de beurt");
        run.bram.postRaw("/meldingen/gelezen");
        run.press("next");
        assertThat(told(run)).as("when all act, all see it").isEqualTo(1);
        run.press("next");
        assertThat(told(run)).isEqualTo(2);
        PlayedRun other = PlayedRun.group("beurtgisteren.ronde.example");
        other.bram.get(other.href);
        other.day.world.owner().sql("update facilitation.presence set seen = now() - interval '2 days' where run = ? and seen is not null").param(other.id.value()).update();
        other.to(1);
        assertThat(told(other)).as("came in on another day").isZero();
    }

    private static int told(PlayedRun run) {
        return run.day.world.owner().sql("select count(*) from notices.notice where person = ? and nl = 'Jij bent aan de beurt'").param(run.day.person("bram")).query(Integer.class).single();
    }

    @Test
    void each_sees_what_the_step_says() {
        PlayedRun run = PlayedRun.group("zicht.ronde.example").to(2);
        run.write(run.nora, 2, "Wie merkt het?");
        assertThat(run.nora.get(run.href).main()).contains("Wie merkt het?");
        assertThat(run.omar.get(run.href).main()).doesNotContain("Wie merkt het?");
        run.press("reveal");
        assertThat(run.omar.get(run.href).main()).contains("Wie merkt het?");
        run.press("next");
        run.press("next");
        run.write(run.nora, 4, "Bel de wethouder");
        run.enter(run.nora, 4, 1, "tekst", "Zelf ook eens doen");
        assertThat(run.bram.get(run.href).main()).contains("Bel de wethouder").doesNotContain("Zelf ook eens doen");
        assertThat(run.omar.get(run.href).main()).doesNotContain("Bel de wethouder", "Zelf ook eens doen");
        assertThat(run.nora.get(run.href).main()).contains("Zelf ook eens doen");
    }

    @Test
    void what_is_whispered_is_shown_and_stored_nowhere() {
        PlayedRun run = PlayedRun.group("fluister.ronde.example").to(4);
        run.enter(run.nora, 4, 3, "tekst", "vluchtigwoord");
        org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(run.omar.get(run.href).main()).contains("vluchtigwoord", "wordt niet bewaard"));
        assertThat(run.day.world.owner().sql("select count(*) from facilitation.entry where content::text like '%vluchtigwoord%'").query(Integer.class).single()).isZero();
    }

    @Test
    void what_is_sent_twice_is_there_once_and_a_vote_can_be_changed() {
        PlayedRun run = PlayedRun.group("twee.ronde.example").to(2);
        String id = UUID.randomUUID().toString();
        run.write(run.nora, 2, "Een keer", "id", id);
        run.write(run.nora, 2, "Een keer", "id", id);
        assertThat(run.nora.get(run.href).page().select("#inbreng li:contains(Een keer)")).hasSize(1);
        run.to(3);
        String first = UUID.randomUUID().toString();
        run.enter(run.nora, 4, 2, "keus", "0", "id", first);
        run.enter(run.nora, 4, 2, "keus", "1", "id", UUID.randomUUID().toString());
        run.enter(run.nora, 4, 2, "keus", "0", "id", first); // late, from a phone that did not hear the answer
        assertThat(run.omar.get(run.href).page().select("#inbreng .lk-bars dd").eachText()).containsExactly("0 0", "1 1");
    }

    @Test
    void bad_input_says_what_is_wrong_and_keeps_what_was_typed() {
        PlayedRun run = PlayedRun.group("slecht.ronde.example").to(2);
        assertThat(run.write(run.nora, 2, "  ").status()).isEqualTo(422);
        Answered tooLong = run.write(run.nora, 2, "x".repeat(1_200));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().selectFirst("textarea[name=tekst-1-0]").text()).hasSize(1_200);
        assertThat(run.write(run.nora, 4, "Te vroeg").status()).isEqualTo(409);
        assertThat(run.write(run.bram, 2, "Niet aan zet").status()).isEqualTo(404);
        assertThat(run.nora.postRaw(run.href + "/inbreng", "stap", "x", "vraag", "0").status()).isEqualTo(404);
        assertThat(run.nora.postRaw(run.href + "/inbreng", "stap", "1", "vraag", "5").status()).isEqualTo(404);
        run.write(run.nora, 2, "een");
        run.write(run.nora, 2, "twee");
        run.write(run.nora, 2, "drie");
        assertThat(run.nora.get(run.href).main()).contains("een", "twee", "Je gaf alles").doesNotContain("drie");
    }

    @Test
    void one_takes_back_what_is_ones_own_and_nothing_else() {
        PlayedRun run = PlayedRun.group("terug.ronde.example").to(2);
        String id = UUID.randomUUID().toString();
        run.write(run.nora, 2, "Toch niet", "id", id);
        assertThat(run.omar.postRaw(run.href + "/inbreng/" + id + "/verwijdering").status()).isEqualTo(404);
        Answered gone = run.nora.postRaw(run.href + "/inbreng/" + id + "/verwijdering");
        assertThat(gone.main()).contains("Weggehaald").doesNotContain("Toch niet");
        assertThat(run.nora.postRaw(run.href + "/inbreng/" + id + "/herstel").main()).contains("Toch niet");
    }

    @Test
    void only_who_leads_moves_the_run_and_two_presses_at_once_are_one() throws Exception {
        PlayedRun run = PlayedRun.group("zet.ronde.example").to(1);
        assertThat(run.nora.postRaw(run.href + "/stand", "doen", "next", "na", "2").status()).isEqualTo(404);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answered> press = () -> run.fenna.postRaw(run.href + "/stand", "doen", "next", "na", "2");
            for (Future<Answered> each : both.invokeAll(List.of(press, press))) {
                assertThat(each.get().main()).contains("Stap 2 van 4");
            }
        }
        assertThat(run.fenna.postRaw(run.href + "/stand", "doen", "pause", "na", "2").status()).as("a stale page").isEqualTo(409);
        assertThat(run.fenna.postRaw(run.href + "/stand", "doen", "clean", "na", "3").status()).isEqualTo(409);
        assertThat(run.fenna.postRaw(run.href + "/stand", "doen", "onzin", "na", "3").status()).isEqualTo(404);
    }

    @Test
    void when_the_facilitators_phone_dies_somebody_else_goes_on() {
        PlayedRun run = PlayedRun.group("overname.ronde.example").to(2);
        Answered taken = run.omar.submit(run.omar.get(run.href), "form[action$='/begeleiding']");
        assertThat(taken.main()).contains("Jij begeleidt nu", "Volgende stap", "Stap 2 van 4");
        assertThat(run.fenna.get(run.href).main()).doesNotContain("Volgende stap");
    }

    @Test
    void a_guest_comes_in_by_the_code_and_sees_this_run_only() {
        PlayedRun run = PlayedRun.group("gast.ronde.example").to(2);
        Guest guest = run.day.world.guest();
        assertThat(guest.submit(guest.get("/meedoen"), "form[action='/meedoen']", "code", "zzzzzz").status()).isEqualTo(422);
        Answered name = guest.submit(guest.get("/meedoen"), "form[action='/meedoen']", "code", run.code().toLowerCase(java.util.Locale.ROOT));
        assertThat(guest.submit(name, "form[action^='/meedoen/']", "naam", " ").status()).isEqualTo(422);
        Answered in = guest.submit(name, "form[action^='/meedoen/']", "naam", "Gerda Gast");
        assertThat(in.main()).contains("Stap 2 van 4");
        run.write(guest, 2, "Van buiten gevraagd");
        run.press("reveal");
        assertThat(run.nora.get(run.href).main()).contains("Van buiten gevraagd", "Gerda Gast");
        assertThat(guest.once(run.day.circle).header("Location")).startsWith("/inloggen");
    }

    @Test
    void who_is_not_in_the_group_does_not_come_in_and_an_open_run_is_for_the_circle() {
        PlayedRun group = PlayedRun.group("deur.ronde.example");
        Guest other = group.day.with("piet", Role.PARTICIPANT);
        assertThat(other.get(group.href).status()).isEqualTo(404);
        assertThat(group.day.coordinator.get(group.href).status()).isEqualTo(404);
        PlayedRun open = PlayedRun.open("open.ronde.example", PlayedRun.FOUR);
        assertThat(open.nora.get(open.href).main()).contains("We beginnen zo");
        assertThat(open.day.with("mee", Role.OBSERVER).get(open.href).status()).isEqualTo(200);
        assertThat(open.day.world.signedIn("vreemd@elders.ronde.example", "Vreemd").get(open.href).status()).isEqualTo(404);
        assertThat(open.day.coordinator.get(open.href).main()).contains("Lees de regels voor");
    }

    @Test
    void what_is_said_in_a_sealed_run_is_readable_in_it_and_nowhere_else_and_gone_at_its_date() {
        PlayedRun run = PlayedRun.sealed("zegel.ronde.example").to(2);
        assertThat(run.write(run.nora, 2, "geheimwoord").status()).as("before agreeing").isEqualTo(409);
        run.nora.submit(run.nora.get(run.href), "form[action$='/akkoord']");
        run.write(run.nora, 2, "geheimwoord");
        assertThat(run.nora.get(run.href).main()).contains("geheimwoord");
        assertThat(run.day.coordinator.get(run.href).status()).isEqualTo(404);
        var owner = run.day.world.owner();
        assertThat(owner.sql("select content is null and length(cipher) > 0 from facilitation.entry where run = ?").param(run.id.value()).query(Boolean.class).single()).isTrue();
        owner.sql("update facilitation.seal set expires = now() - interval '1 minute' where run = ?").param(run.id.value()).update();
        run.day.world.sweep("facilitation");
        assertThat(owner.sql("select count(*) from facilitation.entry where run = ?").param(run.id.value()).query(Integer.class).single()).isZero();
        assertThat(run.nora.get(run.href).main()).doesNotContain("geheimwoord");
        assertThat(run.write(run.nora, 2, "nog iets").main()).contains("vernietigd");
    }

    @Test
    void a_guest_knocks_at_a_sealed_run() {
        PlayedRun run = PlayedRun.sealed("klop.ronde.example").to(1);
        Guest guest = run.day.world.guest();
        Answered wait = guest.submit(guest.get("/meedoen/" + run.code()), "form[action^='/meedoen/']", "naam", "Klop Klop");
        assertThat(wait.main()).contains("Even wachten");
        assertThat(guest.get(run.href).path()).startsWith("/inloggen");
        run.fenna.submit(run.fenna.get(run.href), "form[action*='/gasten/']");
        assertThat(guest.get("/meedoen/" + run.code()).main()).contains("Stap 1 van 4");
    }
}
