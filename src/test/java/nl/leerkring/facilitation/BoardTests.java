package nl.leerkring.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Notes on a board: moved, merged, dotted, answered; as a list, a table and a picture. */
class BoardTests {

    static final Script BOARD = Script.ours("""
            {"id": "bord", "title": {"nl": "Bord", "en": "Board"}, "steps": [
              {"title": {"nl": "Kaartjes", "en": "Notes"}, "who": "all", "mode": "silent", "minutes": 10, "asks": [
                {"kind": "note", "label": {"nl": "Wat werkt", "en": "What works"}, "show": "board", "dots": 2,
                 "bins": [{"nl": "Nu", "en": "Now"}, {"nl": "Later", "en": "Later"}]},
                {"kind": "note", "label": {"nl": "Vraag aan de expert", "en": "Question"}, "show": "queue", "dots": 5, "anonymous": true},
                {"kind": "note", "label": {"nl": "Samen", "en": "Together"}, "show": "board", "sight": "together"}]}]}
            """);

    private final String board = "/bord/0-0";

    static String note(PlayedRun run, Guest who, int ask, String text, String... more) {
        String id = UUID.randomUUID().toString();
        String[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of("id", id), java.util.stream.Stream.of(more)).toArray(String[]::new);
        assertThat(run.enter(who, 1, ask, "tekst", text, all).status()).isEqualTo(200);
        return id;
    }

    private static PlayedRun begun(String domain) {
        PlayedRun run = PlayedRun.open(domain, BOARD);
        return run.to(1);
    }

    private static String column(Answered page, int bin) {
        return page.page().select(".lk-board__column[data-bin=" + bin + "] .lk-note__text").text();
    }

    @Test
    void a_note_moves_to_another_column_and_everybody_sees_it() {
        PlayedRun run = begun("kolom.bord.example");
        String note = note(run, run.nora, 0, "Beweegroute", "bak-0-0", "0");
        assertThat(column(run.omar.get(run.href + board), 0)).contains("Beweegroute");
        run.omar.postRaw(run.href + board + "/" + note + "/plek", "bak", "1");
        assertThat(column(run.nora.get(run.href + board), 1)).contains("Beweegroute");
        assertThat(run.omar.postRaw(run.href + board + "/" + note + "/plek", "bak", "7").status()).isEqualTo(404);
        assertThat(run.omar.postRaw(run.href + board + "/" + UUID.randomUUID() + "/plek", "bak", "1").status()).isEqualTo(404);
    }

    @Test
    void notes_are_merged_and_separated_and_both_texts_stay() {
        PlayedRun run = begun("samen.bord.example");
        String one = note(run, run.nora, 0, "Bankjes");
        String two = note(run, run.omar, 0, "Zitplekken");
        String three = note(run, run.bram, 0, "Muurtjes");
        run.omar.postRaw(run.href + board + "/" + two + "/plek", "bij", one);
        run.omar.postRaw(run.href + board + "/" + one + "/plek", "bij", three);
        Answered merged = run.nora.get(run.href + board);
        assertThat(merged.page().select(".lk-note")).hasSize(1);
        assertThat(merged.main()).contains("Muurtjes", "Bankjes", "Zitplekken");
        assertThat(run.omar.postRaw(run.href + board + "/" + three + "/plek", "bij", three).status()).isEqualTo(404);
        assertThat(run.omar.postRaw(run.href + board + "/" + three + "/plek", "bij", two).status()).as("round in a circle").isEqualTo(404);
        run.omar.postRaw(run.href + board + "/" + two + "/plek");
        assertThat(run.nora.get(run.href + board).page().select(".lk-note")).hasSize(2);
        assertThat(run.nora.get(run.href + board + "/tabel.csv").text()).contains("\"Bankjes\"", "\"Muurtjes\"");
        assertThat(run.nora.get(run.href + board + "/plaat.svg").text()).startsWith("<svg").contains("Zitplekken");
    }

    @Test
    void nobody_gives_more_dots_than_there_are_and_a_dot_can_be_taken_back() {
        PlayedRun run = begun("stip.bord.example");
        String[] notes = {note(run, run.nora, 0, "Een"), note(run, run.nora, 0, "Twee"), note(run, run.nora, 0, "Drie")};
        run.omar.postRaw(run.href + board + "/" + notes[0] + "/stip");
        run.omar.postRaw(run.href + board + "/" + notes[1] + "/stip");
        assertThat(run.omar.postRaw(run.href + board + "/" + notes[2] + "/stip").status()).isEqualTo(409);
        run.omar.postRaw(run.href + board + "/" + notes[0] + "/stip");
        assertThat(run.omar.postRaw(run.href + board + "/" + notes[2] + "/stip").status()).isEqualTo(200);
        assertThat(run.nora.get(run.href + board).page().select("button[aria-pressed]").eachText()).containsExactlyInAnyOrder("Stip 0", "Stip 1", "Stip 1");
    }

    @Test
    void questions_stand_by_votes_may_be_nameless_and_are_answered_or_parked_by_who_leads() {
        PlayedRun run = begun("vraag.bord.example");
        note(run, run.nora, 1, "Wat kost het?", "anoniem-0-1", "ja");
        String liked = note(run, run.bram, 1, "Wie betaalt?");
        run.omar.postRaw(run.href + "/bord/0-1/" + liked + "/stip");
        Answered queue = run.omar.get(run.href + "/bord/0-1");
        assertThat(queue.page().select(".lk-note__text").eachText()).containsExactly("Wie betaalt?", "Wat kost het?");
        assertThat(queue.main()).contains("zonder naam").doesNotContain("nora");
        assertThat(run.omar.postRaw(run.href + "/bord/0-1/" + liked + "/staat", "staat", "answered").status()).isEqualTo(404);
        run.fenna.postRaw(run.href + "/bord/0-1/" + liked + "/staat", "staat", "answered");
        assertThat(run.omar.get(run.href + "/bord/0-1").page().select(".lk-note__text").eachText()).containsExactly("Wat kost het?", "Wie betaalt?");
    }

    @Test
    void what_is_shown_together_is_not_on_the_board_before() {
        PlayedRun run = begun("eerst.bord.example");
        note(run, run.nora, 2, "Eerst alleen");
        assertThat(run.omar.get(run.href + "/bord/0-2").main()).doesNotContain("Eerst alleen");
        assertThat(run.omar.get(run.href + "/bord/0-2/tabel.csv").text()).doesNotContain("Eerst alleen");
        run.press("reveal");
        assertThat(run.omar.get(run.href + "/bord/0-2").main()).contains("Eerst alleen");
    }

    @Test
    void a_page_asks_for_what_changed_and_gets_no_more() {
        PlayedRun run = begun("nieuw.bord.example");
        note(run, run.nora, 0, "Oud");
        run.day.world.owner().sql("update facilitation.entry set rev = rev - 60000 where run = ?").param(run.id.value()).update();
        String before = note(run, run.nora, 0, "Net ervoor"); // within the seconds by which changes may overtake each other
        Answered page = run.omar.get(run.href + board);
        String rev = page.page().selectFirst("[data-rev]").attr("data-rev");
        String fresh = note(run, run.nora, 0, "Nieuw");
        Answered part = run.omar.part(run.href + board + "/kaarten?na=" + rev);
        assertThat(part.page().select(".lk-note").eachAttr("data-id")).containsExactly(before, fresh);
        run.nora.postRaw(run.href + "/inbreng/" + fresh + "/verwijdering");
        assertThat(run.omar.part(run.href + board + "/kaarten?na=" + part.page().selectFirst("ul").attr("data-rev")).page()
                .select("[data-gone]").eachAttr("data-id")).containsExactly(fresh);
    }

    @Test
    void who_only_listens_moves_nothing_and_a_closed_run_stands_still() {
        PlayedRun run = begun("dicht.bord.example");
        String note = note(run, run.nora, 0, "Vast");
        Guest observer = run.day.with("mee", Role.OBSERVER);
        assertThat(observer.get(run.href + board).page().select("form[action$='/plek']")).isEmpty();
        assertThat(observer.postRaw(run.href + board + "/" + note + "/plek", "bak", "1").status()).isEqualTo(404);
        run.press("next");
        assertThat(run.nora.postRaw(run.href + board + "/" + note + "/plek", "bak", "1").status()).isEqualTo(409);
    }
}
