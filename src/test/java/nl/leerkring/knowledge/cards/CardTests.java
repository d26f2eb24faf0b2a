package nl.leerkring.knowledge.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Writing down what a circle knows, recognising it, and what may go wrong with that. */
class CardTests {

    @Test
    void every_field_of_every_kind_is_asked_kept_and_shown() {
        KnowingCircle here = KnowingCircle.in("velden.example");
        Guest zwolle = here.from("Zwolle");
        for (Kind kind : Kind.values()) {
            var fields = kind.fields().filter(field -> CardForm.open(field, false)).toList();
            Answered form = zwolle.get(here.circle + "/kennis/nieuw?soort=" + kind.word());
            fields.forEach(field -> assertThat(form.page().select("[name='" + field.name() + "']")).as(kind + " " + field.name()).isNotEmpty());
            String[] filled = Stream.concat(Stream.of("titel", "Van alles " + kind.word()), fields.stream().flatMap(field -> Stream.of(field.name(), switch (field.input()) {
                case LINE, AREA -> "Woorden bij " + field.name();
                case DATE -> "2027-03-18";
                case CHOICE -> field.choices().getLast().word();
            }))).toArray(String[]::new);
            Answered card = here.write(zwolle, kind.word(), filled);
            fields.forEach(field -> assertThat(card.main()).as(kind + " " + field.name()).contains(field.label().nl()).contains(switch (field.input()) {
                case LINE, AREA -> "Woorden bij " + field.name();
                case DATE -> "18 maart 2027";
                case CHOICE -> field.choices().getLast().label().nl();
            }));
            assertThat(kind.fields().map(each -> each.name()).distinct().count()).isEqualTo(kind.fields().count());
        }
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        KnowingCircle here = KnowingCircle.in("kaartfout.example");
        Guest zwolle = here.from("Zwolle");
        Answered form = zwolle.get(here.circle + "/kennis/nieuw?soort=praktijk");
        Answered empty = zwolle.submit(form, "form[method=post][action$='/kennis']", "titel", "", "wat", "Dit blijft staan");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.main()).contains("Vul dit in.");
        assertThat(empty.page().selectFirst("[name=wat]").text()).isEqualTo("Dit blijft staan");
        assertThat(zwolle.submit(form, "form[method=post][action$='/kennis']", "titel", "x".repeat(201)).main()).contains("te lang");
        assertThat(zwolle.submit(form, "form[method=post][action$='/kennis']", "titel", "Lang", "wat", "x".repeat(2001)).main()).contains("te lang");
        for (String[] wrong : new String[][] {{"gemeente", UUID.randomUUID().toString()}, {"gemeente", "onzin"}, {"eigenaar", UUID.randomUUID().toString()}, {"zicht", "openbaar"},
                {"zicht", ""}, {"ritme", "0"}, {"wanneer", "morgen"}}) {
            Answered answered = zwolle.postRaw(here.circle + "/kennis", Stream.concat(Stream.of("soort", "experiment", "titel", "Fout"),
                    Stream.of(wrong[0].equals("zicht") ? new String[] {wrong[0], wrong[1]} : new String[] {"zicht", "kring", wrong[0], wrong[1]})).toArray(String[]::new));
            assertThat(answered.status()).as(String.join(" ", wrong)).isEqualTo(422);
        }
        assertThat(zwolle.postRaw(here.circle + "/kennis", "soort", "gekkigheid", "titel", "x").status()).isEqualTo(404);
        assertThat(zwolle.get(here.circle + "/kennis/nieuw?uit=oogst&van=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(zwolle.get(here.circle + "/kennis/nieuw?uit=gekkigheid&van=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(zwolle.get(here.circle + "/kennis/nieuw?kaart=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(here.world.owner().sql("select count(*) from knowledge.card where circle = ?").param(here.id).query(Integer.class).single()).isZero();
    }

    @Test
    void the_same_form_sent_four_times_at_once_is_one_card() throws Exception {
        KnowingCircle here = KnowingCircle.in("kaartvaker.example");
        Guest zwolle = here.from("Zwolle");
        String id = UUID.randomUUID().toString();
        at_once(() -> zwolle.postRaw(here.circle + "/kennis", "id", id, "soort", "vraag", "titel", "Hoe verder?", "zicht", "kring").status());
        assertThat(here.world.owner().sql("select count(*) from knowledge.card where circle = ?").param(here.id).query(Integer.class).single()).isEqualTo(1);
    }

    private static void at_once(Callable<Integer> act) throws Exception {
        try (var all = Executors.newFixedThreadPool(4)) {
            assertThat(all.invokeAll(Stream.generate(() -> act).limit(4).toList()).stream().map(each -> each.resultNow())).containsOnly(200);
        }
    }

    @Test
    void a_stale_page_says_what_the_other_made_of_it_and_earlier_words_stay_readable() {
        KnowingCircle here = KnowingCircle.in("kaartoud.example");
        Guest zwolle = here.from("Zwolle");
        String card = here.write(zwolle, "vraag", "titel", "Eerste woorden").path();
        Answered mine = zwolle.get(card + "/wijziging");
        here.coordinator.submit(here.coordinator.get(card + "/wijziging"), "form[action$='/wijziging']", "titel", "Woorden van Cora");
        Answered stale = zwolle.submit(mine, "form[action$='/wijziging']", "titel", "Mijn woorden");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.main()).contains("en noemde hem ‘Woorden van Cora’", "Mijn woorden");
        assertThat(zwolle.submit(stale, "form[action$='/wijziging']").main()).contains("Mijn woorden", "eerst stond er: Woorden van Cora", "eerst stond er: Eerste woorden");
        zwolle.submit(zwolle.get(card + "/wijziging"), "form[action$='/wijziging']", "uitdaging", "Hoe kunnen we dit, terwijl dat?");
        assertThat(zwolle.submit(zwolle.get(card + "/wijziging"), "form[action$='/wijziging']", "uitdaging", "Hoe kunnen we het, terwijl het kan?").main())
                .contains("Hoe kunnen we het, terwijl het kan?", "eerst stond er: Hoe kunnen we dit, terwijl dat?");
    }

    @Test
    void a_municipality_recognises_in_one_tap_once_and_takes_it_back() throws Exception {
        KnowingCircle here = KnowingCircle.in("herken.example");
        Guest zwolle = here.from("Zwolle");
        Guest assen = here.from("Assen");
        Guest colleague = here.from("Assen", "collega");
        Guest nowhere = here.with("nergens", Role.PARTICIPANT);
        String card = here.write(zwolle, "praktijk", "titel", "Een praktijk").path();
        assertThat(zwolle.postRaw(card + "/herkenning").status()).as("of one's own").isEqualTo(409);
        assertThat(nowhere.postRaw(card + "/herkenning").status()).isEqualTo(409);
        assertThat(nowhere.get(card).main()).contains("Zet bij je gegevens waar je werkt");
        at_once(() -> assen.postRaw(card + "/herkenning").status());
        assertThat(colleague.postRaw(card + "/herkenning").main()).contains("Jullie hadden al iets gezegd.");
        assertThat(said(here)).isEqualTo(1);
        Answered again = assen.get(card);
        assertThat(again.page().select("form[action$='/herkenning']")).isEmpty();
        UUID standing = here.world.owner().sql("select id from knowledge.standing where circle = ?").param(here.id).query(UUID.class).single();
        colleague.postRaw(card + "/stand/" + standing + "/verwijdering");
        assertThat(said(here)).as("only who said it").isEqualTo(1);
        assen.postRaw(card + "/stand/" + standing + "/verwijdering");
        assertThat(assen.get(card).page().select("form[action$='/herkenning']")).hasSize(1);
    }

    private static int said(KnowingCircle here) {
        return here.world.owner().sql("select count(*) from knowledge.standing where circle = ? and withdrawn is null").param(here.id).query(Integer.class).single();
    }

    @Test
    void the_last_word_of_a_municipality_counts_and_a_wrong_one_is_said() {
        KnowingCircle here = KnowingCircle.in("stand.example");
        Guest zwolle = here.from("Zwolle");
        Guest assen = here.from("Assen");
        String card = here.write(zwolle, "praktijk", "titel", "Een praktijk").path();
        here.recognise(assen, card);
        here.say(assen, card, "probeert", "Met één wijk");
        here.say(assen, card, "probeert", "Met één wijk");
        here.say(assen, card, "gestopt", "Geen tijd");
        assertThat(zwolle.get(card).main()).contains("Assen stopte ermee Geen tijd").doesNotContain("Met één wijk");
        assertThat(said(here)).as("the same twice is once").isEqualTo(3);
        Answered wrong = assen.postRaw(card + "/stand", "toelichting", "Vergeten te kiezen");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("[name=toelichting]").val()).isEqualTo("Vergeten te kiezen");
        assertThat(here.say(assen, card, "doet", "x".repeat(501)).status()).isEqualTo(422);
    }

    @Test
    void each_municipality_has_its_own_variant_of_a_shared_experiment() {
        KnowingCircle here = KnowingCircle.in("variant.example");
        Guest zwolle = here.from("Zwolle");
        Guest assen = here.from("Assen");
        Guest colleague = here.from("Assen", "collega");
        String card = here.write(zwolle, "experiment", "titel", "Samen lopen", "voorspelling", "Ja").path();
        Answered stale = colleague.get(card + "/variant");
        assertThat(assen.submit(assen.get(card + "/variant"), "form[action$='/variant']", "tekst", "Bij ons met honden").main()).contains("Bij ons met honden", "Assen probeert het");
        Answered refused = colleague.submit(stale, "form[action$='/variant']", "tekst", "Bij ons met kinderen");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("Een collega veranderde dit intussen", "Bij ons met kinderen");
        assertThat(colleague.submit(refused, "form[action$='/variant']", "uitkomst", "Het werkte").main()).contains("Bij ons met kinderen", "Het werkte").doesNotContain("met honden");
        assertThat(assen.submit(assen.get(card + "/variant"), "form[action$='/variant']", "tekst", "").status()).isEqualTo(422);
        String question = here.write(zwolle, "vraag", "titel", "Een vraag").path();
        assertThat(assen.get(question + "/variant").status()).isEqualTo(404);
    }

    @Test
    void what_is_for_oneself_is_seen_by_nobody_else_not_in_lists_counts_or_the_journal_nor_in_the_database() {
        KnowingCircle here = KnowingCircle.in("kaartgeheim.example");
        Guest zwolle = here.from("Zwolle");
        Guest colleague = here.from("Zwolle", "collega");
        String secret = here.write(zwolle, "praktijk", "titel", "Geheim plan", "wat", "Niemand weet dit", "zicht", "mij").path();
        here.write(zwolle, "praktijk", "titel", "Open plan");
        for (Guest other : List.of(colleague, here.coordinator)) {
            assertThat(other.get(secret).status()).isEqualTo(404);
            assertThat(other.get(secret + "/herkomst").status()).isEqualTo(404);
            assertThat(other.get(here.circle + "/kennis").main()).contains("1 kaart").doesNotContain("Geheim plan");
            assertThat(other.get(here.circle + "/kennis?zoek=niemand").main()).contains("Niets gevonden");
            assertThat(other.get(here.circle + "/logboek").main()).contains("Open plan").doesNotContain("Geheim");
            assertThat(other.postRaw(secret + "/herkenning").status()).isEqualTo(404);
        }
        assertThat(zwolle.get(here.circle + "/kennis").main()).contains("2 kaarten", "Geheim plan", "alleen ik");
        Database database = here.world.bean(Database.class);
        for (String table : List.of("card", "passage")) {
            String sql = "select count(*) from knowledge." + table + " where circle = ?";
            int all = here.world.owner().sql(sql).param(here.id).query(Integer.class).single();
            assertThat(database.<Integer>read(Key.circle(here.id), each -> each.sql(sql).param(here.id).query(Integer.class).single())).as(table).isEqualTo(all - 1);
            assertThat(database.<Integer>read(Key.nobody(), each -> each.sql(sql).param(here.id).query(Integer.class).single())).isZero();
        }
    }

    @Test
    void a_harvest_card_of_ones_own_becomes_knowledge_in_two_taps_with_its_words_and_what_it_came_from() {
        PlannedDay day = PlannedDay.in("uitoogst.example", Duration.ofHours(-2));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Guest joris = day.with("joris", Role.PARTICIPANT);
        noor.submit(noor.get(day.href + "/oogst"), "form[action$='/oogst']", "soort", "vraag", "meenemen", "Wie is hier de eigenaar van?", "zicht", "mij");
        String grow = noor.get(day.href + "/oogst").page().selectFirst("a[href*='uit=oogst']").attr("href");
        Answered form = noor.get(noor.get(grow).page().select("main a[href*='soort=vraag']").attr("href"));
        assertThat(form.page().selectFirst("[name=titel]").text()).isEqualTo("Wie is hier de eigenaar van?");
        Answered card = noor.submit(form, "form[method=post][action$='/kennis']");
        assertThat(card.main()).contains("Wie is hier de eigenaar van?", "Komt uit oogst van ‘Gezond ontwerpen’");
        assertThat(joris.get(grow).status()).as("of somebody else").isEqualTo(404);
        assertThat(day.coordinator.get(grow).status()).as("not told to her").isEqualTo(404);
        assertThat(joris.get(day.circle + "/kennis?uit=/bijeenkomsten/90").main()).contains("1 kaart");
        assertThat(joris.get(day.circle + "/kennis?uit=/bijeenkomsten/9").main()).contains("Niets gevonden");
        assertThat(joris.get(card.path() + "/herkomst").main()).contains("oogst van ‘Gezond ontwerpen’");
        String ofDay = joris.get(day.href + "/oogst").page().selectFirst("a[href*='uit=bijeenkomst']").attr("href");
        assertThat(joris.get(ofDay).main()).contains("bijeenkomst ‘Gezond ontwerpen’");
    }

    @Test
    void the_spreadsheet_has_a_column_for_every_field_and_only_what_one_may_read() {
        KnowingCircle here = KnowingCircle.in("kennisblad.example");
        Guest zwolle = here.from("Zwolle");
        here.write(zwolle, "praktijk", "titel", "Geheim plan", "zicht", "mij");
        here.write(zwolle, "praktijk", "titel", "=Open plan", "wat", "Lopen; en praten");
        String sheet = here.coordinator.get(here.circle + "/kennis/csv").text();
        assertThat(sheet).contains("\"'=Open plan\"", "\"Lopen; en praten\"", "Zwolle").doesNotContain("Geheim");
        assertThat(sheet.lines().findFirst().orElseThrow().split(";")).hasSize(8 + (int) Stream.of(Kind.values()).mapToLong(kind -> kind.fields().count()).sum());
    }

    @Test
    void the_agenda_says_who_waits_for_what() {
        KnowingCircle here = KnowingCircle.in("agendavragen.example");
        Guest zwolle = here.from("Zwolle");
        here.write(zwolle, "vraag", "titel", "Hoe beginnen we?", "volgende", "Bel de GGD", "wanneer", "2026-01-05");
        here.write(here.coordinator, "vraag", "titel", "Wie betaalt dat?", "eigenaar", "");
        here.write(zwolle, "praktijk", "titel", "Geen vraag");
        assertThat(zwolle.get(here.circle + "/kennis/agenda").main()).contains("Over de datum heen", "zwolle: Bel de GGD", "Nog zonder afspraak", "nog niemand trekt dit").doesNotContain("Geen vraag");
        assertThat(zwolle.get(here.circle + "/kennis/agenda?wie=ik").main()).contains("Hoe beginnen we?").doesNotContain("Wie betaalt dat?");
    }
}
