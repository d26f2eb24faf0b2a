package nl.leerkring.deepdives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Formats at an item: from the shelf, or a poll or a board made on the spot. */
class FormatTests {

    private static String item(PlannedDay day, String pillar) {
        UUID id = UUID.randomUUID();
        day.world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, made, changed)
                values (?, ?, ?, 1, ?, 'Groen dichtbij', 60, now(), now())
                """).params(id, day.circleId, day.meeting, pillar).update();
        return day.href + "/programma/" + id;
    }

    @Test
    void a_poll_is_made_played_and_shown_when_the_facilitator_says_so() {
        PlannedDay day = PlannedDay.in("peiling.vorm.example", Duration.ofHours(-1));
        String item = item(day, "verdieping");
        Guest nora = day.with("nora", Role.PARTICIPANT);
        Answered form = day.coordinator.get(item + "/werkvormen");
        assertThat(day.coordinator.submit(form, "form[action$='/peiling']", "vraag", "Wat eerst?", "soort", "een", "opties", "Bomen").status()).isEqualTo(422);
        Answered ready = day.coordinator.submit(form, "form[action$='/peiling']", "vraag", "Wat eerst?", "soort", "een", "opties", "Bomen\nBankjes");
        assertThat(ready.main()).contains("Het staat klaar", "Wat eerst?");
        String run = ready.page().selectFirst("a[href^='/ronde/']").attr("href");
        play(day.coordinator, run, "read");
        play(day.coordinator, run, "begin");
        Answered voting = nora.get(run);
        Answered voted = nora.submit(voting, "form[action$='/inbreng']:has(input[type=radio])", "keus-0-0", "1");
        assertThat(voted.page().select(".lk-bars")).isEmpty();
        play(day.coordinator, run, "reveal");
        assertThat(nora.get(run).page().select(".lk-bars dd").eachText()).containsExactly("0 0", "1 1");
        assertThat(day.coordinator.postRaw(item + "/werkvormen/" + run.substring("/ronde/".length()) + "/verwijdering").status()).isEqualTo(409);
    }

    @Test
    void what_came_out_stands_in_the_report_of_the_day_without_names_and_of_a_sealed_run_nothing() {
        PlannedDay day = PlannedDay.in("verslag.vorm.example", Duration.ofHours(-1));
        String item = item(day, "verdieping");
        Guest nora = day.with("nora", Role.PARTICIPANT);
        String poll = day.coordinator.submit(day.coordinator.get(item + "/werkvormen"), "form[action$='/peiling']", "vraag", "Wat eerst?", "soort", "een", "opties", "Bomen\nBankjes")
                .page().selectFirst("a[href^='/ronde/']").attr("href");
        play(day.coordinator, poll, "read");
        play(day.coordinator, poll, "begin");
        nora.submit(nora.get(poll), "form[action$='/inbreng']:has(input[type=radio])", "keus-0-0", "1");
        day.coordinator.postRaw(day.href + "/verslag");
        assertThat(day.coordinator.get(day.href + "/verslag").main()).doesNotContain("Bankjes"); // not shown to the group yet
        play(day.coordinator, poll, "reveal");
        Answered report = day.coordinator.postRaw(day.href + "/verslag/aanvulling");
        assertThat(report.main()).contains("Groen dichtbij", "Wat eerst?").doesNotContain("nora");
        assertThat(report.page().select("table:contains(Wat eerst?) td").eachText()).containsExactly("Bomen", "0", "Bankjes", "1");
        day.world.owner().sql("delete from meetings.report where meeting = ?").param(day.meeting).update();
        day.world.owner().sql("update facilitation.run set sealed = true where circle = ?").param(day.circleId).update();
        day.coordinator.postRaw(day.href + "/verslag");
        assertThat(day.coordinator.get(day.href + "/verslag").main()).doesNotContain("Wat eerst?");
    }

    @Test
    void a_board_stands_in_the_report_as_a_picture_that_follows_its_table() throws Exception {
        PlannedDay day = PlannedDay.in("bordverslag.vorm.example", Duration.ofHours(-1));
        String item = item(day, "verdieping");
        Guest nora = day.with("nora", Role.PARTICIPANT);
        String run = day.coordinator.submit(day.coordinator.get(item + "/werkvormen"), "form[action$='/bord']", "bordvraag", "Wat zie je?", "kolommen", "Goed\nKan beter", "stippen", "3")
                .page().selectFirst("a[href^='/ronde/']").attr("href");
        play(day.coordinator, run, "read");
        play(day.coordinator, run, "begin");
        nora.get(run);
        nora.postRaw(run + "/inbreng", "stap", "0", "vraag", "0", "tekst-0-0", "Te <weinig> schaduw", "bak-0-0", "1");
        nora.postRaw(run + "/inbreng", "stap", "0", "vraag", "0", "tekst-0-0", "Veel bankjes", "bak-0-0", "0");
        day.coordinator.postRaw(day.href + "/verslag");
        Answered report = day.coordinator.get(day.href + "/verslag");
        assertThat(report.page().select("figure svg[role=img][aria-label='Wat zie je?'] text").eachText()).containsExactly("Goed", "Veel bankjes", "Kan beter", "Te <weinig> schaduw");
        assertThat(report.page().select("details table tr").eachText()).containsExactly("Kaartje Kolom Stippen Stand", "Veel bankjes Goed", "Te <weinig> schaduw Kan beter");
        String block = report.page().selectFirst(".lk-report__block:has(figure)").id().substring(2);
        day.coordinator.submit(day.coordinator.get(day.href + "/verslag/" + block + "/wijziging"), "form[action$='/wijziging']", "tekst", "Kaartje | Kolom\nVeel bankjes");
        assertThat(day.coordinator.get(day.href + "/verslag").page().select("figure svg text").eachText()).containsExactly("Veel bankjes");
        day.coordinator.postRaw(day.href + "/verslag/publicatie");
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(nora.once(day.href + "/verslag/pdf").response().body())) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf)).contains("Wat zie je?", "Veel bankjes").doesNotContain("schaduw");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    private static void play(Guest who, String run, String move) {
        assertThat(who.submit(who.get(run), "form[action$='/stand']", "doen", move).status()).isEqualTo(200);
    }

    @Test
    void every_kind_of_poll_and_a_board_can_be_prepared() {
        PlannedDay day = PlannedDay.in("soorten.vorm.example", Duration.ofHours(-1));
        String item = item(day, "verdieping");
        for (String kind : new String[] {"een", "meer", "schaal", "woorden", "volgorde"}) {
            Answered ready = day.coordinator.submit(day.coordinator.get(item + "/werkvormen"), "form[action$='/peiling']", "vraag", "Soort " + kind, "soort", kind,
                    "opties", "een\ntwee\ndrie");
            assertThat(ready.main()).contains("Soort " + kind);
            String run = ready.page().select("a[href^='/ronde/']").last().attr("href");
            play(day.coordinator, run, "read");
            play(day.coordinator, run, "begin");
            assertThat(day.coordinator.get(run).page().select("form[action$='/inbreng']")).isNotEmpty();
        }
        assertThat(day.coordinator.submit(day.coordinator.get(item + "/werkvormen"), "form[action$='/bord']", "bordvraag", "Wat zie je", "kolommen", "Goed\nKan beter")
                .main()).contains("Wat zie je");
        assertThat(day.coordinator.submit(day.coordinator.get(item + "/werkvormen"), "form[action$='/bord']", "bordvraag", "", "stippen", "99").status()).isEqualTo(422);
    }

    @Test
    void every_script_on_the_shelf_can_be_prepared_and_withdrawn() {
        PlannedDay day = PlannedDay.in("plank.vorm.example", Duration.ofHours(-1));
        String item = item(day, "oogst");
        var keys = day.coordinator.get(item + "/werkvormen").page().select("input[name=werkvorm]").eachAttr("value");
        assertThat(keys).contains("presentatie", "wereldcafe", "een-twee-vier-allen");
        for (String key : keys) {
            Answered ready = day.coordinator.postRaw(item + "/werkvormen", "werkvorm", key);
            assertThat(ready.main()).contains("Het staat klaar");
            String run = ready.page().selectFirst("a[href^='/ronde/']").attr("href");
            assertThat(day.coordinator.get(run + "/papier").status()).isEqualTo(200);
            assertThat(day.coordinator.get(run + "/scherm").page().select("svg.lk-qr")).isNotEmpty();
            assertThat(day.coordinator.submit(day.coordinator.get(item), "form[action$='/verwijdering']").main()).contains("Weggehaald");
        }
        assertThat(day.coordinator.postRaw(item + "/werkvormen", "werkvorm", "bestaat-niet").status()).isEqualTo(404);
    }

    @Test
    void only_who_organises_the_day_or_leads_the_item_prepares_anything_and_never_at_what_is_confidential() {
        PlannedDay day = PlannedDay.in("wie.vorm.example", Duration.ofHours(-1));
        String item = item(day, "verdieping");
        Guest nora = day.with("nora", Role.PARTICIPANT);
        assertThat(nora.get(item + "/werkvormen").status()).isEqualTo(404);
        assertThat(nora.postRaw(item + "/werkvormen", "werkvorm", "presentatie").status()).isEqualTo(404);
        day.world.owner().sql("update meetings.programme_item set lead_person = ? where meeting = ?").params(day.person("nora"), day.meeting).update();
        assertThat(nora.get(item + "/werkvormen").status()).isEqualTo(200);
        assertThat(day.coordinator.get(item(day, "intervisie") + "/werkvormen").status()).isEqualTo(404);
        PlannedDay other = PlannedDay.in("ander.vorm.example", Duration.ofHours(-1));
        assertThat(other.coordinator.get(other.href + item.substring(day.href.length()) + "/werkvormen").status()).isEqualTo(404);
    }
}
