package nl.leerkring.intervision.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.intervision.IntervisionDay;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** A case is written privately, looked over, and offered as one sentence. */
class CaseTests {

    @Test
    void a_case_is_read_by_who_writes_it_and_nobody_else() {
        IntervisionDay it = IntervisionDay.in("prive.casus.example");
        String href = it.write("bram", IntervisionDay.QUESTION);
        assertThat(it.guest("bram").get(href).main()).contains(IntervisionDay.QUESTION, IntervisionDay.STORY, IntervisionDay.WISH);
        assertThat(it.guest("bram").get(href).page().title()).doesNotContain("zilvermeeuw");
        for (Guest other : List.of(it.guest("cato"), it.fenna, it.day.coordinator, it.day.with("anna", Role.OBSERVER), PlannedDay.in("andere.casus.example", java.time.Duration.ofDays(2)).coordinator)) {
            assertThat(other.get(href).status()).isEqualTo(404);
            assertThat(other.postRaw(href + "/aanbod", "gekeken", "ja", "versie", "1").status()).isEqualTo(404);
            assertThat(other.postRaw(href + "/advies", "advies", "Van mij").status()).isEqualTo(404);
        }
        assertThat(it.day.coordinator.get(it.day.href + "/casussen").main()).doesNotContain(IntervisionDay.QUESTION);
        assertThat(it.world.places("zilvermeeuw", "pimpelpaarse", "windmolen")).isEmpty();
    }

    @Test
    void the_database_gives_the_key_to_who_may_read_and_to_nobody_else() {
        IntervisionDay it = IntervisionDay.in("sleutel.casus.example");
        it.write("bram", IntervisionDay.QUESTION);
        assertThat(keys(it, "bram")).isEqualTo(1);
        assertThat(Stream.of("cato", "fenna", "coordinator").map(name -> keys(it, name))).containsOnly(0);
        assertThat(it.world.owner().sql("select obj_description('intervision.seal'::regclass)").query(String.class).single()).as("the backup reads this").isEqualTo("never in a backup");
    }

    private static int keys(IntervisionDay it, String name) {
        Key as = new Key() {
            @Override
            public java.util.UUID person() {
                return it.day.person(name);
            }

            @Override
            public java.util.Set<java.util.UUID> circles() {
                return java.util.Set.of(it.day.circleId);
            }
        };
        return it.world.bean(Database.class).read(as, sql -> sql.sql("select count(*) from intervision.seal s join intervision.case c on c.id = s.the_case").query(Integer.class).single());
    }

    @Test
    void nothing_is_offered_without_a_look_at_what_it_says_now() {
        IntervisionDay it = IntervisionDay.in("kijken.casus.example");
        String href = it.write("bram", "Wat zegt cato hierover?");
        Answered page = it.guest("bram").get(href);
        assertThat(page.page().select("main mark").text()).contains("cato", "naam van iemand in de kring");
        assertThat(it.guest("bram").submit(page, "form[action$='/aanbod']").status()).isEqualTo(422);
        it.guest("bram").submit(it.guest("bram").get(href + "/wijziging"), "form[action$='/wijziging']", "vraag", IntervisionDay.QUESTION);
        Answered stale = it.guest("bram").submit(page, "form[action$='/aanbod']", "gekeken", "ja");
        assertThat(stale.status()).as("changed since").isEqualTo(422);
        it.guest("bram").submit(it.guest("bram").get(href), "form[action$='/aanbod']", "gekeken", "ja");
        Answered offers = it.guest("cato").get(it.day.href + "/casussen");
        assertThat(Stream.of(it.guest("cato"), it.fenna, it.day.coordinator).map(each -> each.get(href).status())).as("the case itself stays closed").containsOnly(404);
        assertThat(it.day.with("oud", Role.ALUMNUS).get(it.day.href + "/casussen").status()).isEqualTo(404);
        assertThat(offers.main()).contains(IntervisionDay.QUESTION, "samenwerken").doesNotContain("bram", "pimpelpaarse", "windmolen");
        assertThat(it.world.places("zilvermeeuw", "pimpelpaarse", "windmolen")).isEmpty();
    }

    @Test
    void bad_input_keeps_what_was_typed_and_a_stale_page_changes_nothing() {
        IntervisionDay it = IntervisionDay.in("slecht.casus.example");
        Guest bram = it.guest("bram");
        Answered form = bram.get(it.day.circle + "/casussen/nieuw");
        Answered empty = bram.submit(form, "form[action$='/casussen']", "vraag", " ", "verhaal", "x".repeat(9_000));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().selectFirst("textarea[name=verhaal]").text()).hasSize(9_000);
        assertThat(bram.submit(form, "form[action$='/casussen']", "vraag", "a", "verhaal", "b", "bijeenkomst", "777").status()).isEqualTo(422);
        String href = it.write("bram", "Eerste versie?");
        Answered stale = bram.get(href + "/wijziging");
        bram.submit(bram.get(href + "/wijziging"), "form[action$='/wijziging']", "vraag", "Tweede versie?");
        assertThat(bram.submit(stale, "form[action$='/wijziging']", "vraag", "Oude versie?").status()).isEqualTo(422);
        assertThat(bram.get(href).main()).contains("Tweede versie?");
        assertThat(it.day.with("mia", Role.OBSERVER).get(it.day.circle + "/casussen/nieuw").status()).isEqualTo(404);
    }

    @Test
    void one_facilitator_may_be_asked_and_only_she_reads_it() {
        IntervisionDay it = IntervisionDay.in("raad.casus.example");
        Guest gerda = it.day.with("gerda", Role.FACILITATOR);
        String href = it.write("bram", IntervisionDay.QUESTION);
        Guest bram = it.guest("bram");
        String fenna = it.day.person("fenna").toString();
        assertThat(bram.submit(bram.get(href), "form[action$='/raad']", "begeleider", fenna).status()).as("without a look").isEqualTo(422);
        assertThat(bram.submit(bram.get(href), "form[action$='/raad']", "begeleider", it.day.person("cato").toString(), "nagekeken", "ja").status()).isEqualTo(422);
        bram.submit(bram.get(href), "form[action$='/raad']", "begeleider", fenna, "nagekeken", "ja");
        assertThat(it.fenna.get(it.day.circle).main()).contains("Geef advies bij een casus").doesNotContain("zilvermeeuw");
        assertThat(it.fenna.get(it.day.circle + "/casussen").main()).contains("wacht op jouw advies").doesNotContain("zilvermeeuw");
        assertThat(it.fenna.submit(it.fenna.get(href), "form[action$='/advies']", "advies", "Maak er een roodgestreepte vraag van").main()).contains(IntervisionDay.STORY);
        assertThat(bram.get(href).main()).contains("roodgestreepte");
        assertThat(Stream.of(gerda, it.day.coordinator).map(each -> each.get(href).status())).containsOnly(404);
        bram.submit(bram.get(href), "form[action$='/raad']", "begeleider", "");
        assertThat(it.fenna.get(href).status()).isEqualTo(404);
        assertThat(it.world.places("roodgestreepte")).isEmpty();
    }

    @Test
    void what_is_taken_away_can_be_put_back_until_it_is_swept() {
        IntervisionDay it = IntervisionDay.in("weg.casus.example");
        String href = it.write("bram", IntervisionDay.QUESTION);
        Answered gone = it.guest("bram").submit(it.guest("bram").get(href), "form[action$='/verwijdering']");
        assertThat(gone.main()).doesNotContain("Casus voor");
        assertThat(it.guest("bram").postRaw(href + "/herstel").main()).contains(IntervisionDay.QUESTION);
        it.guest("bram").postRaw(href + "/verwijdering");
        it.world.owner().sql("update intervision.case set removed = now() - interval '8 days' where circle = ?").param(it.day.circleId).update();
        it.world.sweep("intervision");
        assertThat(it.guest("bram").get(href).status()).isEqualTo(404);
    }

    @Test
    void after_its_date_a_case_is_readable_for_nobody_also_before_the_sweep() {
        IntervisionDay it = IntervisionDay.in("voorbij.casus.example");
        String href = it.offered("bram", IntervisionDay.QUESTION);
        it.world.owner().sql("update intervision.seal set expires = now() - interval '1 minute' where circle = ?").param(it.day.circleId).update();
        assertThat(it.guest("bram").get(href).main()).contains("vernietigd, zoals afgesproken").doesNotContain("zilvermeeuw");
        assertThat(it.guest("cato").get(it.day.href + "/casussen").main()).doesNotContain("zilvermeeuw");
        it.world.sweep("intervision");
        assertThat(it.guest("bram").get(href).status()).isEqualTo(404);
    }

    @Test
    void who_recognises_what_is_counted_only_when_the_choice_is_closed() {
        IntervisionDay it = IntervisionDay.in("keuze.casus.example");
        it.offered("bram", "Vraag van een?");
        it.offered("cato", "Vraag van twee?");
        it.offered("daan", "Vraag van drie?");
        Stream.of("cato", "elin", "geert").forEach(name -> it.recognise(name, "Vraag van een?"));
        Stream.of("bram", "elin").forEach(name -> it.recognise(name, "Vraag van drie?"));
        assertThat(it.guest("hanna").get(it.day.href + "/casussen").main()).doesNotContain("keer herkend");
        assertThat(it.fenna.get(it.day.href + "/casussen").main()).doesNotContain("keer herkend");
        assertThat(it.guest("hanna").postRaw(it.day.href + "/casussen/sluiting", "groepen", "2").status()).isEqualTo(404);
        assertThat(it.fenna.submit(it.fenna.get(it.day.href + "/casussen"), "form[action$='/sluiting']", "groepen", "0").status()).isEqualTo(422);
        Answered closed = it.fenna.submit(it.fenna.get(it.day.href + "/casussen"), "form[action$='/sluiting']", "groepen", "2");
        assertThat(closed.page().select("li:contains(Vraag van een?)").text()).contains("3 keer herkend", "gekozen");
        assertThat(closed.page().select("li:contains(Vraag van drie?)").text()).contains("2 keer herkend", "gekozen");
        assertThat(closed.page().select("li:contains(Vraag van twee?)").text()).contains("0 keer herkend").doesNotContain("gekozen");
        assertThat(it.guest("imke").postRaw(it.day.href + "/casussen/herkenning", "casus", java.util.UUID.randomUUID().toString()).status()).isEqualTo(404);
        String id = closed.page().select("li:contains(Vraag van twee?)").attr("id").substring(2);
        assertThat(it.guest("imke").postRaw(it.day.href + "/casussen/herkenning", "casus", id).status()).isEqualTo(409);
        assertThat(it.guest("cato").postRaw(it.day.href + "/casussen/herkenning", "casus", id).status()).as("one's own").isEqualTo(404);
        assertThat(it.fenna.submit(closed, "form[action$='/heropening']").main()).doesNotContain("keer herkend");
    }

    @Test
    void a_chosen_case_may_still_be_told_better_and_a_withdrawn_one_is_in_no_group() {
        IntervisionDay it = IntervisionDay.in("gekozen.casus.example").grouped();
        Guest bram = it.guest("bram");
        String href = bram.get(it.day.circle + "/casussen").page().select("a[href*='/casussen/']:contains(Casus voor)").attr("href");
        Answered saved = bram.submit(bram.get(href + "/wijziging"), "form[action$='/wijziging']", "verhaal", "Nu met de afloop.");
        assertThat(saved.main()).contains("Nu met de afloop.", "Aangeboden");
        assertThat(it.guest("cato").get(it.day.href + "/casussen").main()).contains(IntervisionDay.QUESTION, "gekozen");
        bram.submit(bram.get(href), "form[action$='/terugtrekking']");
        assertThat(it.guest("cato").get(it.day.href + "/casussen").main()).doesNotContain(IntervisionDay.QUESTION);
        assertThat(it.fenna.get(it.groups()).page().selectFirst("#g-1 select[name=casus-1] option[selected]")).isNull();
        String run = it.prepared();
        it.begin(run);
        assertThat(it.fenna.get(run).main()).doesNotContain("afloop");
        assertThat(bram.get(href).main()).contains("Voor deze bijeenkomst is al gekozen");
    }

    @Test
    void who_coordinates_sees_on_home_how_many_cases_wait_and_no_word_of_them() {
        IntervisionDay it = IntervisionDay.in("teller.casus.example");
        it.write("bram", IntervisionDay.QUESTION);
        assertThat(it.day.coordinator.get(it.day.circle).main()).as("what nobody offered is not counted").doesNotContain("aangeboden");
        it.offered("cato", "Hoe praat ik met twee afdelingen tegelijk?");
        assertThat(it.day.coordinator.get(it.day.circle).main()).contains("1 casus aangeboden, nog niet gekozen.").doesNotContain("afdelingen", IntervisionDay.QUESTION);
        assertThat(it.guest("daan").get(it.day.circle).main()).doesNotContain("casus aangeboden");
        it.fenna.submit(it.fenna.get(it.day.href + "/casussen"), "form[action$='/sluiting']", "groepen", "2");
        assertThat(it.day.coordinator.get(it.day.circle).main()).contains("1 casus aangeboden, de keuze is gemaakt.");
    }

    @Test
    void of_equals_who_had_fewer_turns_goes_first_and_nobody_gets_two() {
        java.util.UUID one = java.util.UUID.randomUUID();
        java.util.UUID other = java.util.UUID.randomUUID();
        Choosing popular = new Choosing(java.util.UUID.randomUUID(), one, 5, 3, 4);
        Choosing second = new Choosing(java.util.UUID.randomUUID(), one, 4, 3, 1);
        Choosing often = new Choosing(java.util.UUID.randomUUID(), other, 2, 1, 2);
        Choosing seldom = new Choosing(java.util.UUID.randomUUID(), java.util.UUID.randomUUID(), 2, 0, 3);
        Choosing lucky = new Choosing(java.util.UUID.randomUUID(), java.util.UUID.randomUUID(), 2, 1, 1);
        assertThat(Choosing.chosen(List.of(often, second, lucky, popular, seldom), 3)).containsExactlyInAnyOrder(popular.id(), seldom.id(), lucky.id());
    }
}
