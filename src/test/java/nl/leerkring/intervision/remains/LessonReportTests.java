package nl.leerkring.intervision.remains;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.intervision.IntervisionDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What of intervision stands in the report of the day: what a bringer released, and nothing else. */
class LessonReportTests {

    private static void release(IntervisionDay it, String run, String kind, String text) {
        Guest bram = it.guest("bram");
        assertThat(bram.submit(bram.get(run + "/opbrengst"), "form[action$='/vrijgave']", "soort", kind, "tekst", text, "gekeken", "ja").status()).isEqualTo(200);
    }

    @Test
    void a_released_lesson_is_in_it_without_a_name_and_nothing_that_was_not_released() {
        IntervisionDay it = IntervisionDay.in("les.verslag.example").grouped();
        String run = it.prepared();
        it.begin(run);
        it.press(run, "next");
        it.guest("bram").postRaw(run + "/inbreng", "stap", "1", "vraag", "0", "tekst-1-0", "De gestreepte giraffe zei nee", "bak-1-0", "0");
        it.fenna.submit(it.fenna.get(run + "/opbrengst"), "form[action$='/afspraken']", "afspraak", "We bellen de kapper in maart");
        it.day.set("starts = now() - interval '6 hours', ends = now() - interval '1 hour'");
        Guest coordinator = it.day.coordinator;
        coordinator.postRaw(it.day.href + "/verslag");
        assertThat(coordinator.get(it.day.href + "/verslag").main()).as("nothing was released yet").doesNotContain("Wat de intervisie leerde");
        release(it, run, "lesson", "Vraag het eerst aan een collega");
        release(it, run, "contact", "Wie deed dit eerder?");
        Answered report = coordinator.postRaw(it.day.href + "/verslag/aanvulling");
        assertThat(report.main()).contains("Wat de intervisie leerde", "Vraag het eerst aan een collega", "blijft in de kring")
                .doesNotContain("giraffe", "kapper", "Wie deed dit eerder?", "zilvermeeuw", "pimpelpaarse", "windmolen");
        assertThat(report.page().select("blockquote:contains(Vraag het eerst)").text()).doesNotContain("bram");
        assertThat(it.world.owner().sql("select count(*) from meetings.report_block where meeting = ? and source like 'les/%' and (person is not null or by_name <> '')")
                .param(it.day.meeting).query(Integer.class).single()).isZero();
        assertThat(it.world.places("zilvermeeuw", "pimpelpaarse", "windmolen", "gestreepte giraffe")).isEmpty();
        String block = coordinator.get(it.day.href + "/verslag").page().selectFirst(".lk-report__block:contains(Vraag het eerst)").id().substring(2);
        assertThat(coordinator.postRaw(it.day.href + "/verslag/" + block + "/openbaar", "openbaar", "ja").status()).as("it was told to the circle").isEqualTo(409);
        assertThat(coordinator.get(it.day.href + "/verslag/" + block + "/wijziging").main()).doesNotContain("Mag in de openbare versie");
        coordinator.postRaw(it.day.href + "/verslag/publicatie");
        assertThat(it.guest("imke").get(it.day.href + "/verslag").main()).contains("Vraag het eerst aan een collega");
        Answered mine = it.guest("bram").get(it.day.circle + "/intervisie");
        it.guest("bram").submit(mine, "section:has(#lesson) form");
        assertThat(it.guest("imke").get(it.day.href + "/verslag").main()).as("taken back").doesNotContain("Vraag het eerst aan een collega", "Wat de intervisie leerde");
        assertThat(coordinator.postRaw(it.day.href + "/verslag/aanvulling").main()).doesNotContain("Vraag het eerst aan een collega");
    }
}
