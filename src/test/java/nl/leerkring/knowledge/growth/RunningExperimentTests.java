package nl.leerkring.knowledge.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What somebody finds on her experiment before it begins and while it runs. */
class RunningExperimentTests {

    private final KnowingCircle here = KnowingCircle.in("loopt" + System.nanoTime() + ".example");
    private final Guest zwolle = here.from("Zwolle");

    private Answered change(Guest by, String card, String... fields) {
        return by.submit(by.get(card + "/wijziging"), "form[action$='/wijziging']", fields);
    }

    @Test
    void an_end_before_its_beginning_is_said_at_the_field_and_nothing_typed_is_lost() {
        String card = here.write(zwolle, "experiment", "titel", "Elke maand lopen").path();
        Answered wrong = change(zwolle, card, "begin", "2027-03-10", "eind", "2027-03-09", "doel", "Minder gedoe.");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#f-eind-error").text()).contains("Dit is eerder dan het begin.");
        assertThat(wrong.page().selectFirst("[name=eind]").val()).isEqualTo("2027-03-09");
        assertThat(wrong.page().selectFirst("[name=doel]").text()).isEqualTo("Minder gedoe.");
        assertThat(change(zwolle, card, "begin", "2027-03-10", "eind", "2027-03-10").status()).as("one day").isEqualTo(200);
        Answered form = zwolle.get(here.circle + "/kennis/nieuw?soort=experiment");
        assertThat(zwolle.submit(form, "form[action$='/kennis'][method=post]", "titel", "Nieuw", "begin", "2027-03-10", "eind", "2026-03-10").status()).isEqualTo(422);
    }

    @Test
    void it_says_when_it_is_asked_about_and_leads_to_where_one_writes() {
        String card = here.write(zwolle, "experiment", "titel", "Elke maand lopen", "ritme", "2").path();
        Answered before = zwolle.get(card);
        String prediction = before.page().selectFirst("main a:contains(Schrijf eerst op wat je voorspelt)").attr("href");
        assertThat(before.main()).doesNotContain("We vragen elke");
        assertThat(prediction).isEqualTo(card + "/wijziging#f-voorspelling");
        assertThat(zwolle.get(card + "/wijziging").page().select("details[open] #f-voorspelling")).hasSize(1);
        change(zwolle, card, "voorspelling", "Het lukt.");
        zwolle.submit(zwolle.get(card), "form[action$='/start']");
        Answered running = zwolle.get(card);
        LocalDate next = Dates.dayOf(here.world.owner().sql("select began from knowledge.card where id = ?::uuid").param(KnowingCircle.id(card)).query(java.time.OffsetDateTime.class).single().toInstant()).plusWeeks(2);
        assertThat(running.main()).contains("We vragen elke 2 weken hoe het gaat; weer op ").contains(next.getDayOfMonth() + " ").contains(String.valueOf(next.getYear()));
        assertThat(running.page().select("main .lk-button--primary").eachText()).containsExactly("Schrijf op wat je ziet");
        assertThat(running.page().select("main .lk-button").eachText()).contains("Rond het experiment af");
        assertThat(running.page().selectFirst("main .lk-button--primary").attr("href")).isEqualTo(card + "/wijziging#f-waarnemingen");
        assertThat(zwolle.get(card + "/wijziging").page().select("details[open] #f-waarnemingen")).hasSize(1);
        here.world.owner().sql("update knowledge.card set began = began - interval '3 weeks' where id = ?::uuid").param(KnowingCircle.id(card)).update();
        assertThat(zwolle.get(card).main()).contains("hoe het gaat; nu weer.");
        change(zwolle, card, "ritme", "");
        assertThat(zwolle.get(card).main()).as("nobody is asked").doesNotContain("We vragen elke");
    }
}
