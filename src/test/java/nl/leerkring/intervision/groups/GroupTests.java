package nl.leerkring.intervision.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.intervision.IntervisionDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Groups are made, their rounds are prepared, and a case is read in its own group alone. */
class GroupTests {

    @Test
    void who_comes_is_divided_and_each_chosen_case_has_a_group_with_its_bringer() {
        IntervisionDay it = IntervisionDay.in("verdeel.groep.example").grouped();
        assertThat(it.in(1)).hasSize(4).contains("bram");
        assertThat(it.in(2)).hasSize(4);
        Answered page = it.fenna.get(it.groups());
        assertThat(page.page().selectFirst("#g-1 select[name=casus-1] option[selected]").text()).isEqualTo(IntervisionDay.QUESTION);
        assertThat(page.page().selectFirst("#g-1 select[name=begeleider-1] option[selected]").text()).contains("fenna");
        assertThat(it.guest("cato").get(it.itemHref()).main()).contains("Groep 1", "jouw groep").doesNotContain("Maak groepen", "zilvermeeuw");
        assertThat(it.fenna.submit(page, "form[action$='/groepen']", "aantal", "4").status()).as("two in a group").isEqualTo(422);
        for (Guest other : List.of(it.guest("cato"), it.day.with("kees", Role.OBSERVER))) {
            assertThat(other.get(it.groups()).status()).isEqualTo(404);
            assertThat(other.postRaw(it.groups(), "aantal", "2").status()).isEqualTo(404);
        }
    }

    @Test
    void who_recognised_a_case_sits_in_its_group_as_far_as_there_is_room() {
        IntervisionDay it = IntervisionDay.in("wens.groep.example");
        it.offered("bram", IntervisionDay.QUESTION);
        it.offered("cato", "Hoe houd ik het vol?");
        List.of("daan", "elin").forEach(name -> it.recognise(name, "Hoe houd ik het vol?"));
        List.of("geert", "hanna", "imke").forEach(name -> it.recognise(name, IntervisionDay.QUESTION));
        it.fenna.submit(it.fenna.get(it.day.href + "/casussen"), "form[action$='/sluiting']", "groepen", "2");
        it.fenna.submit(it.fenna.get(it.groups()), "form[action$='/groepen']", "aantal", "2");
        assertThat(it.in(1)).containsExactly("bram", "geert", "hanna", "imke");
        assertThat(it.in(2)).containsExactly("cato", "daan", "elin", "joris");
    }

    @Test
    void somebody_is_moved_and_a_prepared_round_knows_it() {
        IntervisionDay it = IntervisionDay.in("verplaats.groep.example").grouped();
        String run = it.prepared();
        String moved = it.in(2).getFirst();
        String first = it.fenna.get(it.groups()).page().select("select[name=naar] option:contains(Groep 1)").val();
        assertThat(it.guest(moved).get(run).status()).isEqualTo(404);
        it.fenna.submit(it.fenna.get(it.groups()), "form[action$='/leden']", "wie", it.day.person(moved).toString(), "naar", first);
        assertThat(it.in(1)).hasSize(5).contains(moved);
        assertThat(it.in(2)).hasSize(3);
        assertThat(it.guest(moved).get(run).status()).isEqualTo(200);
        it.fenna.submit(it.fenna.get(it.groups()), "form[action$='/leden']", "wie", it.day.person(moved).toString(), "naar", "");
        assertThat(it.guest(moved).get(run).status()).as("also who looked in already").isEqualTo(404);
        assertThat(it.in(1)).hasSize(4);
        assertThat(it.fenna.postRaw(it.groups() + "/leden", "wie", UUID.randomUUID().toString(), "naar", first).status()).isEqualTo(404);
    }

    @Test
    void who_coordinates_sits_in_no_group_unseen_and_comes_into_none_that_is_prepared() {
        IntervisionDay it = IntervisionDay.in("coordinator.groep.example").grouped();
        Guest cora = it.day.coordinator;
        it.day.answer(cora, "ja");
        String run = it.prepared();
        String first = it.world.owner().sql("select id from intervision.subgroup where item = ? and place = 1").param(it.item).query(String.class).single();
        String[] herself = {"wie", it.day.person("coordinator").toString(), "naar", first};
        assertThat(cora.postRaw(it.groups() + "/leden", herself).status()).as("prepared").isEqualTo(409);
        assertThat(cora.get(run).status()).isEqualTo(404);
        assertThat(it.guest("bram").get("/meldingen").main()).doesNotContain("coördineert de kring");
        it.fenna.submit(it.fenna.get(it.groups()), "#g-1 form[action$='/terugtrekking']");
        assertThat(cora.postRaw(it.groups() + "/leden", herself).status()).isEqualTo(200);
        assertThat(it.guest("bram").get(it.itemHref()).main()).contains("Met wie de kring coördineert: Cora Coördinator");
        it.prepared();
        for (String name : it.in(1).stream().filter(it.people::containsKey).toList()) {
            assertThat(it.guest(name).get("/meldingen").main()).as(name).contains("Cora Coördinator coördineert de kring en zit in jouw groep");
        }
        assertThat(it.guest(it.in(2).getFirst()).get("/meldingen").main()).doesNotContain("coördineert de kring");
        assertThat(it.guest("bram").get(it.day.circle + "/logboek").main()).contains("zette een intervisiegroep klaar met wie de kring coördineert erin");
    }

    @Test
    void on_the_day_itself_everybody_in_a_group_hears_that_it_is_ready_and_before_nobody_does() {
        IntervisionDay early = IntervisionDay.in("vroeg.groep.example").grouped();
        early.prepared();
        assertThat(early.guest(early.in(1).getFirst()).get("/meldingen").main()).doesNotContain("Jouw groep voor intervisie staat klaar");
        IntervisionDay it = IntervisionDay.in("opdedag.groep.example").grouped();
        it.day.set("starts = now() + interval '1 minute', ends = now() + interval '7 hours'");
        it.prepared();
        for (String name : it.in(1).stream().filter(it.people::containsKey).toList()) {
            assertThat(it.guest(name).get("/meldingen").main()).as(name).contains("Jouw groep voor intervisie staat klaar");
        }
        assertThat(it.guest(it.in(2).getFirst()).get("/meldingen").main()).doesNotContain("Jouw groep voor intervisie staat klaar");
    }

    @Test
    void a_case_is_read_in_its_group_after_the_rules_and_nowhere_else() {
        IntervisionDay it = IntervisionDay.in("dicht.groep.example").grouped();
        String run = it.prepared();
        String member = it.in(1).stream().filter(name -> !name.equals("bram")).findFirst().orElseThrow();
        String stranger = it.in(2).getFirst();
        assertThat(it.guest(member).get(run).main()).doesNotContain("pimpelpaarse").contains("als de regels gelezen zijn");
        it.press(run, "read");
        assertThat(it.guest(member).get(run).main()).as("did not agree yet").doesNotContain("pimpelpaarse");
        it.guest(member).postRaw(run + "/akkoord");
        assertThat(it.guest(member).get(run).main()).contains(IntervisionDay.QUESTION, IntervisionDay.STORY, "Wordt vernietigd op");
        assertThat(it.guest(member).get(run).page().title()).doesNotContain("zilvermeeuw");
        assertThat(it.guest(member).part(run + "/casus").text()).contains("pimpelpaarse");
        assertThat(it.guest(member).get(run + "/casus").path()).as("a part by itself leads to its page").isEqualTo(run);
        for (Guest other : List.of(it.guest(stranger), it.day.coordinator)) {
            assertThat(other.get(run).status()).isEqualTo(404);
            assertThat(other.part(run + "/casus").status()).isEqualTo(404);
        }
        for (String place : List.of("/scherm", "/papier")) {
            assertThat(it.guest(member).get(run + place).main()).doesNotContain("zilvermeeuw", "pimpelpaarse");
        }
        assertThat(it.guest(member).get(it.day.circle).text()).doesNotContain("zilvermeeuw", "pimpelpaarse");
    }

    @Test
    void what_was_said_and_written_stands_nowhere_in_the_clear_and_after_the_date_nothing_is_readable() {
        IntervisionDay it = IntervisionDay.in("nergens.groep.example").grouped();
        String run = it.prepared();
        it.begin(run);
        String member = it.in(1).stream().filter(name -> !name.equals("bram")).findFirst().orElseThrow();
        it.press(run, "next");
        it.guest(member).postRaw(run + "/inbreng", "stap", "1", "vraag", "0", "tekst-1-0", "Wat zei de gestreepte giraffe?", "bak-1-0", "0");
        assertThat(it.fenna.get(run).main()).contains("gestreepte giraffe");
        assertThat(it.world.places("zilvermeeuw", "pimpelpaarse", "windmolen", "gestreepte giraffe")).as("tables, mails and journal included").isEmpty();
        it.world.owner().sql("update facilitation.seal set expires = now() - interval '1 minute' where circle = ?").param(it.day.circleId).update();
        it.world.owner().sql("update intervision.seal set expires = now() - interval '1 minute' where circle = ?").param(it.day.circleId).update();
        assertThat(it.fenna.get(run).main()).as("before the sweep").doesNotContain("gestreepte giraffe", "zilvermeeuw", "pimpelpaarse");
        it.world.sweep("facilitation");
        it.world.sweep("intervision");
        assertThat(it.fenna.get(run).main()).doesNotContain("gestreepte giraffe", "zilvermeeuw", "pimpelpaarse");
        assertThat(it.world.owner().sql("select count(*) from intervision.case where circle = ?").param(it.day.circleId).query(Integer.class).single()).isZero();
        assertThat(it.world.owner().sql("select count(*) from facilitation.entry where circle = ?").param(it.day.circleId).query(Integer.class).single()).isZero();
    }

    @Test
    void the_date_of_destruction_is_two_weeks_after_the_day_and_can_be_another_before_it_starts() {
        IntervisionDay it = IntervisionDay.in("datum.groep.example").grouped();
        var ends = it.day.now().ends();
        Answered page = it.fenna.get(it.groups());
        assertThat(it.fenna.submit(page, "#g-1 form[action$='" + id(it, 1) + "']", "datum-1", "2020-01-01").status()).isEqualTo(422);
        String run = it.prepared();
        assertThat(it.world.owner().sql("select extract(epoch from expires)::bigint from facilitation.seal where run = ?").param(UUID.fromString(run.substring(7)))
                .query(Long.class).single()).isEqualTo(ends.plusSeconds(14 * 86_400).getEpochSecond());
        assertThat(it.fenna.submit(it.fenna.get(it.groups()), "#g-1 form[action$='/terugtrekking']").main()).contains("teruggetrokken");
        String later = java.time.LocalDate.now().plusDays(60).toString();
        it.fenna.submit(it.fenna.get(it.groups()), "#g-1 form[action$='" + id(it, 1) + "']", "datum-1", later, "werkvorm-1", "incident");
        String again = it.prepared();
        assertThat(it.world.owner().sql("select expires::date::text from facilitation.seal where run = ?").param(UUID.fromString(again.substring(7)))
                .query(String.class).single()).isEqualTo(later);
        it.begin(again);
        assertThat(it.fenna.postRaw(it.groups() + "/" + id(it, 1) + "/terugtrekking").status()).as("it has begun").isEqualTo(409);
        assertThat(it.fenna.postRaw(it.groups() + "/" + id(it, 1) + "/ronde").status()).as("prepared already").isEqualTo(409);
    }

    private static String id(IntervisionDay it, int place) {
        return it.world.owner().sql("select id from intervision.subgroup where item = ? and place = ?").params(it.item, place).query(String.class).single();
    }

    @Test
    void a_stale_page_does_not_overwrite_what_somebody_else_chose() {
        IntervisionDay it = IntervisionDay.in("oud.groep.example").grouped();
        Answered stale = it.day.coordinator.get(it.groups());
        it.fenna.submit(it.fenna.get(it.groups()), "#g-1 form[action$='" + id(it, 1) + "']", "werkvorm-1", "balint");
        assertThat(it.day.coordinator.submit(stale, "#g-1 form[action$='" + id(it, 1) + "']", "werkvorm-1", "tgi").status()).isEqualTo(422);
        assertThat(it.day.coordinator.postRaw(it.groups() + "/" + id(it, 1), "werkvorm-1", "onzin", "versie", "2").status()).isEqualTo(422);
        assertThat(it.day.coordinator.postRaw(it.groups() + "/" + UUID.randomUUID(), "werkvorm-1", "tgi").status()).isEqualTo(404);
    }

    @Test
    void on_the_day_itself_home_leads_to_ones_own_group() {
        IntervisionDay it = IntervisionDay.in("vandaag.groep.example").grouped();
        String run = it.prepared();
        String stranger = it.in(2).getFirst();
        assertThat(it.guest("bram").get(it.day.circle).page().select("a[href='" + run + "']")).as("not yet").isEmpty();
        it.day.set("starts = now(), ends = now() + interval '7 hours'");
        assertThat(it.guest("bram").get(it.day.circle).page().select("a[href='" + run + "']").text()).contains("naar jouw groep");
        assertThat(it.guest(stranger).get(it.day.circle).page().select("a[href='" + run + "']")).isEmpty();
    }

    @Test
    void the_law_can_stop_the_destruction_with_a_reason_that_the_group_reads() {
        IntervisionDay it = IntervisionDay.in("woo.groep.example").grouped();
        String run = it.prepared();
        it.begin(run);
        String href = it.groups() + "/" + id(it, 1);
        assertThat(it.fenna.postRaw(href + "/bewaring", "reden-1", "Woo-verzoek 12").status()).as("only who coordinates").isEqualTo(404);
        assertThat(it.day.coordinator.submit(it.day.coordinator.get(it.groups()), "form[action$='/bewaring']", "reden-1", "").status()).isEqualTo(422);
        it.day.coordinator.submit(it.day.coordinator.get(it.groups()), "form[action$='/bewaring']", "reden-1", "Woo-verzoek over parkeren");
        assertThat(it.guest("bram").get(run).main()).contains("niet vernietigd", "Woo-verzoek over parkeren");
        assertThat(it.guest("bram").get(it.day.circle + "/casussen").status()).isEqualTo(200);
        it.world.owner().sql("update facilitation.seal set expires = now() - interval '1 day' where circle = ?").param(it.day.circleId).update();
        it.world.owner().sql("update intervision.seal set expires = now() - interval '1 day' where circle = ?").param(it.day.circleId).update();
        it.world.sweep("facilitation");
        it.world.sweep("intervision");
        assertThat(it.guest("bram").get(run).main()).contains("pimpelpaarse");
        assertThat(it.world.owner().sql("select string_agg(nl, ' ') from activity.happening where circle = ?").param(it.day.circleId).query(String.class).single())
                .contains("zette de vernietiging van een intervisiegroep stop").doesNotContain("parkeren", "zilvermeeuw");
        assertThat(it.day.coordinator.get(run).status()).as("holding is not reading").isEqualTo(404);
        it.day.coordinator.submit(it.day.coordinator.get(it.groups()), "form[action$='/opheffing']");
        assertThat(it.world.owner().sql("select expires > now() + interval '6 days' and held is null from facilitation.seal where run = ?")
                .param(UUID.fromString(run.substring(7))).query(Boolean.class).single()).isTrue();
        assertThat(it.world.owner().sql("select expires > now() + interval '6 days' and held is null from intervision.seal where circle = ?")
                .param(it.day.circleId).query(Boolean.class).single()).isTrue();
    }
}
