package nl.leerkring.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Listening;
import org.junit.jupiter.api.Test;

/** What goes along with a hint in a run: what all see, to who may still see it, and nothing of one alone. */
class CourierTests {

    private static final String BOARD = "/bord/0-0";

    private static Listening listen(PlayedRun run, Guest guest) {
        return Listening.to(run.day.world, guest, run.href + "/live");
    }

    private static Listening atBoard(PlayedRun run, Guest guest) {
        return Listening.to(run.day.world, guest, run.href + "/live?bord=0-0");
    }

    @Test
    void what_everybody_may_see_comes_along_and_who_wrote_it_asks_for_her_own() {
        PlayedRun run = PlayedRun.group("samen.koerier.example").to(2);
        run.write(run.nora, 2, "Wie merkt het?");
        try (Listening omar = listen(run, run.omar); Listening nora = listen(run, run.nora); Listening fenna = listen(run, run.fenna)) {
            run.press("reveal");
            assertThat(omar.hears("stand")).startsWith("event: deel").contains("id=\"stand\"", "id=\"inbreng\"", "Wie merkt het?", "nora")
                    .doesNotContain("/verwijdering", "Volgende stap");
            assertThat(nora.hears("stand")).startsWith("event: deel").contains("id=\"stand\"").doesNotContain("id=\"inbreng\"");
            assertThat(run.nora.part(run.href + "/inbreng").text()).contains("Wie merkt het?", "/verwijdering");
            assertThat(fenna.hears("stand")).as("who leads asks herself").isEqualTo("event: hint\ndata: stand");
        }
    }

    @Test
    void what_is_hidden_yet_or_for_the_writer_or_the_bringer_alone_comes_along_to_nobody() {
        PlayedRun run = PlayedRun.group("alleen.koerier.example").to(2);
        run.write(run.nora, 2, "Nog verborgen");
        try (Listening omar = listen(run, run.omar)) {
            run.press("pause");
            assertThat(omar.hears("stand")).contains("id=\"inbreng\"").doesNotContain("Nog verborgen");
        }
        run.to(3);
        run.write(run.nora, 4, "Bel de wethouder");
        run.enter(run.nora, 4, 1, "tekst", "Zelf ook eens doen");
        run.enter(run.omar, 4, 2, "keus", "0");
        try (Listening omar = listen(run, run.omar); Listening nora = listen(run, run.nora); Listening bram = listen(run, run.bram)) {
            run.press("extend");
            assertThat(omar.hears("stand")).contains("id=\"inbreng\"", "lk-bars").doesNotContain("wethouder", "Zelf ook");
            assertThat(nora.hears("stand")).doesNotContain("id=\"inbreng\"", "wethouder", "Zelf ook");
            assertThat(bram.hears("stand")).doesNotContain("id=\"inbreng\"", "wethouder", "Zelf ook");
        }
        assertThat(run.bram.part(run.href + "/inbreng").text()).contains("Bel de wethouder").doesNotContain("Zelf ook");
        assertThat(run.nora.part(run.href + "/inbreng").text()).contains("Zelf ook eens doen");
    }

    @Test
    void of_a_sealed_run_only_the_hint_goes_out() {
        PlayedRun run = PlayedRun.sealed("zegel.koerier.example").to(2);
        run.nora.submit(run.nora.get(run.href), "form[action$='/akkoord']");
        run.write(run.nora, 2, "geheimwoord");
        try (Listening omar = listen(run, run.omar)) {
            run.press("reveal");
            assertThat(omar.hears("stand")).isEqualTo("event: hint\ndata: stand");
        }
    }

    @Test
    void who_lost_her_seat_or_signed_out_hears_no_more() {
        PlayedRun run = PlayedRun.open("weg.koerier.example", PlayedRun.FOUR).to(2);
        run.write(run.nora, 2, "Alleen voor wie er nog is");
        Guest piet = run.day.with("piet", Role.PARTICIPANT);
        piet.get(run.href);
        try (Listening omar = listen(run, run.omar); Listening bram = listen(run, run.bram); Listening there = listen(run, piet)) {
            run.day.end("omar");
            assertThat(omar.endsBefore("stand")).isTrue();
            run.bram.postRaw("/uitloggen");
            assertThat(bram.endsBefore("stand")).isTrue();
            run.press("reveal");
            assertThat(there.hears("stand")).contains("Alleen voor wie er nog is");
        }
    }

    /** As when nobody was told: the end of a visit passes, a session is too old, a row is taken away. */
    @Test
    void seats_are_looked_at_again_before_anything_goes_out() {
        PlayedRun run = PlayedRun.open("stil.koerier.example", PlayedRun.FOUR).to(2);
        run.omar.get(run.href);
        run.bram.get(run.href);
        run.write(run.nora, 2, "Niet meer voor hen");
        Guest piet = run.day.with("piet", Role.PARTICIPANT);
        piet.get(run.href);
        var owner = run.day.world.owner();
        try (Listening omar = listen(run, run.omar); Listening bram = listen(run, run.bram); Listening out = listen(run, piet)) {
            owner.sql("update circles.seat set ended = now() where circle = ? and person = ?").params(run.day.circleId, run.day.person("omar")).update();
            owner.sql("update identity.session set ends = now() where person = ?").param(run.day.person("bram")).update();
            owner.sql("delete from facilitation.presence where run = ? and person = ?").params(run.id.value(), run.day.person("piet")).update();
            run.press("reveal");
            assertThat(omar.endsBefore("stand")).isTrue();
            assertThat(bram.endsBefore("stand")).isTrue();
            assertThat(out.hears("stand")).as("a hint, after which she asks and is let in or not").isEqualTo("event: hint\ndata: stand");
        }
    }

    @Test
    void a_guest_and_somebody_who_reads_english_get_what_they_may_see_in_their_words() {
        PlayedRun run = PlayedRun.group("gast.koerier.example").to(2);
        Guest guest = run.day.world.guest();
        guest.submit(guest.get("/meedoen/" + run.code()), "form[action^='/meedoen/']", "naam", "Gerda Gast");
        run.day.world.owner().sql("update people.person set language = 'en' where id = ?").param(run.day.person("omar")).update();
        run.write(run.nora, 2, "Van iedereen");
        try (Listening gerda = listen(run, guest); Listening omar = listen(run, run.omar)) {
            run.press("reveal");
            assertThat(gerda.hears("stand")).contains("Van iedereen", "Stap 2 van 4");
            assertThat(omar.hears("stand")).contains("Van iedereen", "Step 2 of 4").doesNotContain("Stap 2 van 4");
        }
    }

    @Test
    void a_note_that_moves_comes_along_and_each_sees_which_is_hers() {
        PlayedRun run = PlayedRun.open("kaart.koerier.example", BoardTests.BOARD).to(1);
        String note = BoardTests.note(run, run.nora, 0, "Beweegroute");
        BoardTests.note(run, run.nora, 0, "Blijft liggen");
        run.omar.get(run.href);
        run.bram.get(run.href);
        try (Listening omar = atBoard(run, run.omar); Listening nora = atBoard(run, run.nora); Listening bram = atBoard(run, run.bram); Listening page = listen(run, run.omar)) {
            run.bram.postRaw(run.href + BOARD + "/" + note + "/plek", "bak", "1");
            assertThat(omar.hears("bord")).contains("data-part=\"bord\"", "Beweegroute", "data-bin=\"1\"", "nora").doesNotContain("Blijft liggen", "jij</span>");
            assertThat(nora.hears("bord")).contains("Beweegroute", "jij").doesNotContain("Blijft liggen");
            assertThat(bram.hears("bord")).contains("Beweegroute").doesNotContain("jij</span>").matches("(?s).*name=\"_csrf\" value=\"\".*");
            assertThat(page.hears("bord")).as("a page that shows no board").isEqualTo("event: hint\ndata: bord");
            run.omar.postRaw(run.href + BOARD + "/" + note + "/stip");
            assertThat(omar.hears("bord")).contains("aria-pressed=\"true\"");
            assertThat(bram.hears("bord")).contains("aria-pressed=\"false\"").doesNotContain("aria-pressed=\"true\"");
        }
    }

    @Test
    void a_board_that_is_shown_together_later_sends_nothing_before() {
        PlayedRun run = PlayedRun.open("later.koerier.example", BoardTests.BOARD).to(1);
        String note = BoardTests.note(run, run.nora, 2, "Nog van mij alleen");
        run.omar.get(run.href);
        try (Listening omar = Listening.to(run.day.world, run.omar, run.href + "/live?bord=0-2")) {
            run.nora.postRaw(run.href + "/bord/0-2/" + note + "/plek", "x", "10", "y", "10");
            assertThat(omar.hears("bord")).isEqualTo("event: hint\ndata: bord");
        }
    }

    @Test
    void the_answer_to_what_a_page_sent_is_what_changed_on_it() {
        PlayedRun run = PlayedRun.group("antwoord.koerier.example").to(2);
        String body = "stap=1&vraag=0&tekst-1-0=Wie+weet+dit&id=" + UUID.randomUUID() + "&_csrf=" + java.net.URLEncoder.encode(run.nora.token(), StandardCharsets.UTF_8);
        Answered answer = run.nora.once("POST", run.href + "/inbreng", body.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded", "HX-Request", "true");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#vraag form, #inbreng li:contains(Wie weet dit)")).hasSizeGreaterThan(1);
        assertThat(run.omar.get(run.href).main()).doesNotContain("Wie weet dit");
    }
}
