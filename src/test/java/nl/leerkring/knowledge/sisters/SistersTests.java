package nl.leerkring.knowledge.sisters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Circles that share with each other. */
class SistersTests {

    private static void share(KnowingCircle one, KnowingCircle other) {
        one.coordinator.submit(one.coordinator.get(one.circle + "/kennis/partners"), "form[action$='/partners']", "kring", "https://leerkring.example" + other.circle + "/");
        Answered asked = other.coordinator.get(other.circle + "/kennis/partners");
        assertThat(asked.main()).contains("vraagt of jullie willen delen");
        assertThat(other.coordinator.submit(asked, "form[action$='/aanvaarding']").main()).contains("Jullie delen voortaan.", "delen met elkaar");
    }

    @Test
    void a_question_goes_to_a_sister_circle_that_takes_it_and_both_see_where_it_went() {
        KnowingCircle here = KnowingCircle.in("zuster.example");
        KnowingCircle there = KnowingCircle.in("zusterdaar.example");
        Guest zwolle = here.from("Zwolle");
        Guest breda = there.from("Breda");
        String question = here.write(zwolle, "vraag", "titel", "Hoe meten we geluk?").path();
        assertThat(zwolle.get(question + "/aanbod").main()).contains("Open hem eerst voor partnerkringen");
        zwolle.submit(zwolle.get(question + "/openheid"), "form[action$='/openheid']", "zicht", "partners");
        assertThat(zwolle.get(question + "/aanbod").main()).contains("Jullie delen nog met geen andere kring.");
        assertThat(zwolle.postRaw(question + "/aanbod", "kring", there.id.toString()).status()).as("no partner").isEqualTo(404);
        share(here, there);
        Answered offer = zwolle.get(question + "/aanbod");
        assertThat(zwolle.submit(offer, "form[action$='/aanbod']", "kring", there.id.toString(), "toelichting", "Jullie hebben cijfers").main()).contains("De vraag is aangeboden.");
        zwolle.postRaw(question + "/aanbod", "kring", there.id.toString());
        Answered offered = breda.get(there.circle + "/kennis/partners");
        assertThat(offered.page().select("form[action$='/overname']")).as("once").hasSize(1);
        assertThat(offered.main()).contains("Hoe meten we geluk?", "Jullie hebben cijfers");
        assertThat(breda.get("/kennis/" + KnowingCircle.id(question)).main()).contains("Hoe meten we geluk?");
        Answered taken = breda.submit(offered, "form[action$='/overname']");
        assertThat(taken.main()).contains("Het is nu ook jullie vraag.", "Komt uit Hoe meten we geluk?");
        assertThat(breda.get(taken.path() + "/herkomst").page().select(".lk-lineage__box")).hasSize(2);
        assertThat(zwolle.get(here.circle + "/kennis/partners").main()).contains("overgenomen");
        String again = offered.page().selectFirst("form[action$='/overname']").attr("action");
        assertThat(breda.postRaw(again).main()).contains("Hierover is al beslist.");
        assertThat(zwolle.postRaw(again.replace(there.circle, here.circle)).main()).as("not one's own to take").contains("Hierover is al beslist.");
        there.coordinator.postRaw(there.circle + "/kennis/partners/" + here.id + "/einde");
        assertThat(breda.get("/kennis/" + KnowingCircle.id(question)).status()).as("no longer shared").isEqualTo(404);
        assertThat(breda.get(taken.path()).main()).contains("Hoe meten we geluk?").doesNotContain("Komt uit");
    }

    @Test
    void only_coordinators_settle_it_and_whether_a_circle_exists_is_not_told() {
        KnowingCircle here = KnowingCircle.in("zustermag.example");
        KnowingCircle there = KnowingCircle.in("zustermagdaar.example");
        Guest zwolle = here.from("Zwolle");
        assertThat(zwolle.get(here.circle + "/kennis/partners").page().select("main form")).isEmpty();
        assertThat(zwolle.postRaw(here.circle + "/kennis/partners", "kring", there.circle).status()).isEqualTo(404);
        String known = here.coordinator.postRaw(here.circle + "/kennis/partners", "kring", there.circle).page().select("[role=status]").text();
        String unknown = here.coordinator.postRaw(here.circle + "/kennis/partners", "kring", "bestaat-niet").page().select("[role=status]").text();
        assertThat(known).isEqualTo(unknown);
        assertThat(here.coordinator.postRaw(here.circle + "/kennis/partners", "kring", "").status()).isEqualTo(422);
        assertThat(here.coordinator.postRaw(here.circle + "/kennis/partners/" + there.id + "/aanvaarding").main()).as("not by who asked").doesNotContain("delen met elkaar");
        assertThat(there.from("Breda").postRaw(there.circle + "/kennis/partners/" + here.id + "/aanvaarding").status()).isEqualTo(404);
        assertThat(there.coordinator.postRaw(there.circle + "/kennis/partners/" + UUID.randomUUID() + "/einde").status()).isEqualTo(200);
    }
}
