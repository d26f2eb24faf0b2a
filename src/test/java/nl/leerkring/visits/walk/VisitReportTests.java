package nl.leerkring.visits.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.visits.Trip;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The project visit in the report of the day. */
class VisitReportTests {

    private final Trip trip = Trip.in("t" + System.identityHashCode(this) + ".verslagbezoek.example");
    private final Guest coordinator = trip.day.coordinator;
    private final String report = trip.day.href + "/verslag";

    private void score(Guest who, String score, String good) {
        List<String> fields = new ArrayList<>(List.of("cijfer-groen", score));
        if (!good.isEmpty()) {
            fields.addAll(List.of("goed-groen", good));
        }
        assertThat(who.postRaw(trip.href + "/waardering/achteraf", fields.toArray(String[]::new)).status()).isEqualTo(200);
    }

    private List<String> list(Answered page, String title) {
        return page.page().select("p:has(strong:contains(" + title + ")) + ul li").eachText();
    }

    @Test
    void it_tells_the_route_and_what_people_saw_without_their_names_and_scores_from_three_people_on() {
        trip.observe(trip.noor, "Bankjes onder de bomen", "halte", trip.stop("Het park").toString());
        trip.observe(trip.omar, "Een hek | dat dicht is", "halte", trip.stop("Het park").toString());
        trip.observe(trip.omar, "Wie beheert dit?", "soort", "vraag");
        score(trip.noor, "6", "Schaduw");
        score(trip.omar, "8", "");
        coordinator.postRaw(report);
        Answered page = coordinator.get(report);
        assertThat(page.main()).contains("Projectbezoek").doesNotContain("Schaduw", "middelste cijfer");
        assertThat(list(page, "De route")).containsExactly("Het park", "De school");
        assertThat(list(page, "Het park – Ik zie")).containsExactly("Bankjes onder de bomen", "Een hek | dat dicht is");
        assertThat(page.page().select(".lk-report__block:contains(Bankjes onder)").text()).contains("blijft in de kring").doesNotContain("noor", "omar");
        score(trip.day.with("pim", Role.PARTICIPANT), "10", "Vogels");
        Answered more = coordinator.postRaw(report + "/aanvulling");
        assertThat(more.page().select("table:contains(middelste cijfer) td").eachText()).containsExactly("Groen en water", "–", "8 (3 mensen)");
        assertThat(list(more, "Groen en water – goed")).containsExactlyInAnyOrder("Schaduw", "Vogels");
    }

    @Test
    void who_takes_her_words_back_takes_them_out_of_the_report_and_leaves_those_of_others() {
        trip.observe(trip.noor, "Liever niet");
        trip.observe(trip.omar, "Dit blijft");
        for (String name : List.of("pim", "rosa", "sem")) {
            score(trip.day.with(name, Role.PARTICIPANT), "7", name.equals("pim") ? "Toch maar niet" : "");
        }
        coordinator.postRaw(report);
        coordinator.postRaw(report + "/publicatie");
        assertThat(trip.omar.get(report).main()).contains("Liever niet", "Dit blijft", "Toch maar niet");
        trip.noor.postRaw(trip.href + "/waarnemingen/" + observation("Liever niet") + "/verwijdering");
        assertThat(trip.omar.get(report).main()).contains("Dit blijft").doesNotContain("Liever niet");
        score(trip.day.with("pim", Role.PARTICIPANT), "7", "Goed licht");
        assertThat(trip.omar.get(report).main()).doesNotContain("Toch maar niet");
        assertThat(coordinator.postRaw(report + "/aanvulling").main()).contains("Goed licht", "Dit blijft").doesNotContain("Liever niet", "Toch maar niet");
        assertThat(trip.day.world.owner().sql("select count(*) from meetings.report_block where body || original like '%Liever niet%'").query(Integer.class).single()).isZero();
    }

    @Test
    void words_that_change_leave_it_as_they_were_and_a_list_whose_words_the_reporter_changed_goes_whole() {
        trip.observe(trip.noor, "Eerste indruk");
        trip.observe(trip.omar, "Tweede indruk");
        coordinator.postRaw(report);
        String block = coordinator.get(report).page().selectFirst(".lk-report__block:contains(Eerste indruk)").id().substring(2);
        coordinator.submit(coordinator.get(report + "/" + block + "/wijziging"), "form[action$='/wijziging']", "tekst", "Een indruk die goed was\nTweede indruk");
        trip.noor.postRaw(trip.href + "/waarnemingen/" + observation("Eerste indruk"), "soort", "zie", "tekst", "Andere indruk");
        assertThat(coordinator.get(report).main()).doesNotContain("Een indruk die goed was", "Eerste indruk");
        assertThat(coordinator.postRaw(report + "/aanvulling").main()).contains("Andere indruk", "Tweede indruk");
    }

    private UUID observation(String text) {
        return trip.day.world.owner().sql("select id from visits.observation where item = ? and text = ?").params(trip.item, text).query(UUID.class).single();
    }
}
