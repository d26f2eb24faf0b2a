package nl.leerkring.visits.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.visits.ThemeResult;
import nl.leerkring.visits.Trip;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class ScoreTests {

    @Test
    void people_score_the_place_before_and_after_and_see_how_they_lie_together() {
        Trip trip = Trip.in("samen.cijfer.example");
        score(trip, trip.noor, "vooraf", "cijfer-groen", "4", "cijfer-lopen", "6");
        score(trip, trip.omar, "vooraf", "cijfer-groen", "8");
        score(trip, trip.noor, "achteraf", "cijfer-groen", "9", "goed-groen", "Bomen <i>langs</i> het water", "beter-groen", "Meer schaduw");
        Answered page = trip.day.with("lezer", Role.OBSERVER).get(trip.href + "/waardering/achteraf");
        assertThat(page.page().select("form[action*='/waardering/']")).isEmpty();
        assertThat(row(page, "Groen en water")).containsExactly("6 (5–7), 2 mensen", "9, 1 mens");
        assertThat(row(page, "Lopen en fietsen")).containsExactly("6, 1 mens", "–");
        assertThat(page.main()).contains("Bomen <i>langs</i> het water", "Meer schaduw").doesNotContain("noor", "omar");
        assertThat(page.page().select("svg.lk-wheel[role=img] title")).hasSize(1);
        assertThat(page.page().select("svg .lk-wheel__name")).hasSize(8);
        assertThat(page.page().select("svg .lk-wheel__dot--before")).hasSize(2);
        assertThat(page.page().select("svg .lk-wheel__dot--after")).hasSize(1);
        ThemeResult green = trip.visited(trip.day.coordinator).scores().stream().filter(each -> each.theme().code().equals("groen")).findFirst().orElseThrow();
        assertThat(green.before().median()).isEqualTo(6);
        assertThat(green.after().count()).isEqualTo(1);
    }

    @Test
    void ones_own_scores_are_in_the_form_and_the_last_ones_count() {
        Trip trip = Trip.in("laatste.cijfer.example");
        score(trip, trip.noor, "achteraf", "cijfer-groen", "4", "goed-groen", "Gras", "cijfer-rust", "3");
        Answered form = trip.noor.get(trip.href + "/waardering/achteraf");
        assertThat(form.page().select("[name=cijfer-groen]").val()).isEqualTo("4");
        assertThat(form.page().select("details[open] [name=goed-groen]").text()).isEqualTo("Gras");
        assertThat(trip.omar.get(trip.href + "/waardering/achteraf").page().select("[name=cijfer-groen]").val()).isEmpty();
        Answered after = trip.noor.submit(form, "form[action*='/waardering/']", "cijfer-groen", "7", "cijfer-rust", "");
        assertThat(after.main()).contains("Je cijfers zijn bewaard.");
        assertThat(row(after, "Groen en water")).containsExactly("–", "7, 1 mens");
        assertThat(trip.count("score")).isEqualTo(1);
    }

    @Test
    void what_is_no_score_comes_back_as_it_was_typed() {
        Trip trip = Trip.in("fout.cijfer.example");
        for (String wrong : List.of("0", "11", "zeven", "7,5", "-1", "99999999999")) {
            Answered again = score(trip, trip.noor, "vooraf", "cijfer-groen", wrong);
            assertThat(again.status()).as(wrong).isEqualTo(422);
            assertThat(again.page().select("[name=cijfer-groen]").val()).isEqualTo(wrong);
        }
        Answered words = score(trip, trip.noor, "vooraf", "goed-groen", "Wel woorden, geen cijfer");
        assertThat(words.status()).isEqualTo(422);
        assertThat(words.main()).contains("Geef hier ook een cijfer bij.");
        assertThat(score(trip, trip.noor, "vooraf", "cijfer-groen", "5", "beter-groen", "x".repeat(301)).status()).isEqualTo(422);
        assertThat(score(trip, trip.noor, "vooraf", "cijfer-bestaatniet", "5").status()).as("a theme that is not asked").isEqualTo(200);
        assertThat(score(trip, trip.noor, "straks", "cijfer-groen", "5").status()).isEqualTo(404);
        assertThat(score(trip, trip.day.with("lezer", Role.OBSERVER), "vooraf", "cijfer-groen", "5").status()).isEqualTo(404);
        assertThat(score(trip, Trip.in("buur.cijfer.example").noor, "vooraf", "cijfer-groen", "5").status()).isEqualTo(404);
        assertThat(trip.count("score")).isZero();
    }

    @Test
    void the_circle_sets_its_own_themes_and_what_was_scored_keeps_its_name() {
        Trip trip = Trip.in("thema.cijfer.example");
        score(trip, trip.noor, "vooraf", "cijfer-groen", "5", "cijfer-lopen", "6");
        String themes = trip.day.circle + "/bezoek-themas";
        Answered form = trip.day.coordinator.get(themes);
        Answered saved = trip.day.coordinator.submit(form, "form[action$='/bezoek-themas']", "naam-1", "", "naam-2", "Bomen en water", "naam-9", "Zon en schaduw");
        assertThat(saved.main()).contains("De thema’s zijn bewaard.");
        Answered page = trip.noor.get(trip.href + "/waardering/vooraf");
        assertThat(page.page().select("[name^=cijfer-]")).hasSize(8);
        assertThat(row(page, "Bomen en water")).as("renamed").containsExactly("5, 1 mens", "–");
        assertThat(row(page, "Lopen en fietsen")).as("not asked any more").containsExactly("6, 1 mens", "–");
        Guest english = trip.day.with("engels", Role.PARTICIPANT);
        trip.day.world.owner().sql("update people.person set language = 'en' where id = ?").param(trip.day.person("engels")).update();
        assertThat(english.get(trip.href + "/waardering/vooraf").page().select("label").eachText())
                .anyMatch(label -> label.startsWith("Playing and exercise")).anyMatch(label -> label.startsWith("Bomen en water"));
    }

    @Test
    void a_list_that_cannot_be_or_is_of_yesterday_is_not_saved() {
        Trip trip = Trip.in("lijst.cijfer.example");
        String themes = trip.day.circle + "/bezoek-themas";
        Answered form = trip.day.coordinator.get(themes);
        List<String> emptied = new ArrayList<>();
        for (int i = 3; i <= 14; i++) {
            emptied.addAll(List.of("naam-" + i, ""));
        }
        assertThat(trip.day.coordinator.submit(form, "form[action$='/bezoek-themas']", emptied.toArray(String[]::new)).main()).contains("Noem minstens 3 thema’s.");
        assertThat(trip.day.coordinator.submit(form, "form[action$='/bezoek-themas']", "naam-9", "groen EN water").main()).contains("Dit thema staat er al.");
        assertThat(trip.day.coordinator.submit(form, "form[action$='/bezoek-themas']", "naam-9", "x".repeat(61)).status()).isEqualTo(422);
        trip.day.coordinator.submit(form, "form[action$='/bezoek-themas']", "naam-9", "Licht");
        Answered stale = trip.day.coordinator.submit(form, "form[action$='/bezoek-themas']", "naam-9", "Donker");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.main()).contains("Iemand anders heeft de thema’s net ook gewijzigd.");
        assertThat(stale.page().select("[name=naam-9]").val()).isEqualTo("Donker");
        assertThat(trip.noor.get(themes).status()).isEqualTo(404);
        assertThat(trip.noor.postRaw(themes, "naam-1", "a", "naam-2", "b", "naam-3", "c").status()).isEqualTo(404);
    }

    private static Answered score(Trip trip, Guest who, String moment, String... fields) {
        return who.postRaw(trip.href + "/waardering/" + moment, fields);
    }

    /** Before and after, as the table tells them. */
    private static List<String> row(Answered page, String theme) {
        return page.page().select("#wiel tbody tr").stream().filter(row -> row.select("th").text().endsWith(theme)).findFirst().orElseThrow().select("td").eachText();
    }
}
