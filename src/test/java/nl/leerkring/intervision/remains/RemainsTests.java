package nl.leerkring.intervision.remains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerkring.intervision.IntervisionDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What remains of a group when the rest is destroyed. */
class RemainsTests {

    private static String played(IntervisionDay it) {
        String run = it.prepared();
        it.begin(run);
        it.press(run, "next");
        it.press(run, "next");
        it.press(run, "next");
        it.press(run, "next");
        it.guest("bram").postRaw(run + "/inbreng", "stap", "4", "vraag", "2", "tekst-4-2", "Ik bel de wethouder", "datum-4-2", LocalDate.now().plusDays(5).toString());
        it.press(run, "next");
        return run;
    }

    @Test
    void the_bringers_step_comes_from_the_round_is_hers_alone_and_comes_back_at_its_date() {
        IntervisionDay it = IntervisionDay.in("stap.blijft.example").grouped();
        String run = played(it);
        Guest bram = it.guest("bram");
        assertThat(bram.get(run).page().select("a[href='" + run + "/opbrengst']")).isNotEmpty();
        Answered page = bram.get(run + "/opbrengst");
        assertThat(page.page().selectFirst("textarea[name=stap]").text()).isEqualTo("Ik bel de wethouder");
        assertThat(bram.submit(page, "form[action$='/stap']", "datum", "").status()).isEqualTo(422);
        bram.submit(page, "form[action$='/stap']");
        assertThat(it.fenna.get(run + "/opbrengst").main()).doesNotContain("Ik bel de wethouder");
        assertThat(bram.get(it.day.circle).main()).doesNotContain("wat deed je ermee");
        it.world.owner().sql("update intervision.next_step set due = current_date - 1 where circle = ?").param(it.day.circleId).update();
        Answered home = bram.get(it.day.circle);
        assertThat(home.main()).contains("wat deed je ermee").doesNotContain("wethouder");
        String step = home.page().select("a[href*='/intervisie/stap/']").attr("href");
        assertThat(it.guest("cato").get(step).status()).isEqualTo(404);
        assertThat(it.guest("cato").postRaw(step, "antwoord", "done").status()).isEqualTo(404);
        assertThat(bram.submit(bram.get(step), "form[action='" + step + "']").status()).isEqualTo(422);
        bram.submit(bram.get(step), "form[action='" + step + "']", "antwoord", "not_yet", "datum", LocalDate.now().plusDays(9).toString());
        assertThat(bram.get(it.day.circle).main()).doesNotContain("wat deed je ermee");
        bram.submit(bram.get(step), "form[action='" + step + "']", "antwoord", "done", "toelichting", "Zij kwam kijken", "datum", "");
        assertThat(bram.get(step).main()).contains("gedaan");
    }

    @Test
    void at_the_start_of_the_next_round_the_bringer_is_asked_what_she_did_with_it() {
        IntervisionDay it = IntervisionDay.in("volgende.blijft.example").grouped();
        String run = played(it);
        it.guest("bram").submit(it.guest("bram").get(run + "/opbrengst"), "form[action$='/stap']");
        it.fenna.submit(it.fenna.get(it.groups()), "#g-2 form[action$='/ronde']");
        String second = it.in(2).getFirst();
        it.guest(second).postRaw(run + "/opbrengst/stap", "stap", "x", "datum", "2027-01-01");
        it.world.owner().sql("update intervision.next_step set run = null where circle = ?").param(it.day.circleId).update();
        assertThat(it.guest("bram").get(run).main()).doesNotContain("Wat deed je ermee?");
        it.press(run, "reopen");
        assertThat(it.guest("bram").get(run).main()).contains("Wat deed je ermee?", "Ik bel de wethouder");
        assertThat(it.fenna.get(run).page().select("#casus").text()).doesNotContain("Wat deed je ermee?");
    }

    @Test
    void agreements_are_of_the_group_and_stay() {
        IntervisionDay it = IntervisionDay.in("afspraak.blijft.example").grouped();
        String run = played(it);
        Answered page = it.fenna.get(run + "/opbrengst");
        assertThat(it.fenna.submit(page, "form[action$='/afspraken']", "afspraak", " ").status()).isEqualTo(422);
        it.fenna.submit(page, "form[action$='/afspraken']", "afspraak", "We bellen elkaar in maart");
        assertThat(it.guest("bram").get(run + "/opbrengst").main()).contains("We bellen elkaar in maart");
        assertThat(it.guest(it.in(2).getFirst()).get(run + "/opbrengst").status()).isEqualTo(404);
        assertThat(it.day.coordinator.get(run + "/opbrengst").status()).isEqualTo(404);
        it.world.owner().sql("delete from facilitation.seal where circle = ?").param(it.day.circleId).update();
        assertThat(it.guest("bram").get(run + "/opbrengst").main()).contains("We bellen elkaar in maart");
        Answered gone = it.guest("bram").submit(it.guest("bram").get(run + "/opbrengst"), "form[action$='/verwijdering']");
        assertThat(gone.main()).doesNotContain("We bellen elkaar in maart");
    }

    @Test
    void the_bringer_releases_a_lesson_piece_by_piece_after_a_second_look() {
        IntervisionDay it = IntervisionDay.in("les.blijft.example").grouped();
        String run = played(it);
        Guest bram = it.guest("bram");
        Answered page = bram.get(run + "/opbrengst");
        assertThat(bram.submit(page, "form[action$='/vrijgave']", "soort", "lesson", "tekst", "Vraag het eerst").status()).as("without a look").isEqualTo(422);
        Answered again = bram.submit(page, "form[action$='/vrijgave']", "soort", "lesson", "tekst", "Vraag het eerst aan cato", "gekeken", "ja");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.main()).contains("Kan iemand herkend worden?", "cato: naam van iemand in de kring");
        bram.submit(again, "form[action$='/vrijgave']", "tekst", "Vraag het eerst aan een collega");
        Answered all = it.guest("imke").get(it.day.circle + "/intervisie");
        assertThat(all.main()).contains("Vraag het eerst aan een collega").doesNotContain("bram");
        assertThat(it.guest("imke").get(it.day.href).main()).contains("Vraag het eerst aan een collega");
        assertThat(it.fenna.postRaw(run + "/opbrengst/vrijgave", "soort", "lesson", "tekst", "Van mij", "gekeken", "ja").status()).isEqualTo(404);
        bram.submit(bram.get(run + "/opbrengst"), "form[action$='/vrijgave']", "soort", "contact", "tekst", "Wie deed dit eerder?", "gekeken", "ja");
        assertThat(it.guest("imke").get(it.day.circle + "/intervisie").main()).contains("Wie deed dit eerder?", "bram");
        Answered mine = bram.get(it.day.circle + "/intervisie");
        assertThat(it.guest("imke").postRaw(mine.page().selectFirst("form[action$='/verwijdering']").attr("action")).status()).isEqualTo(404);
        assertThat(bram.submit(mine, "#lesson ~ ul form, section:has(#lesson) form").main()).doesNotContain("Vraag het eerst aan een collega");
    }
}
