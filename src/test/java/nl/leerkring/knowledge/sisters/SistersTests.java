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

    /** All that the page tells, without what differs in every form. */
    private static String seen(Guest guest, String page) {
        return guest.get(page).main();
    }

    @Test
    void a_hidden_circle_a_closed_one_and_one_that_is_not_there_look_the_same_to_who_asks() {
        KnowingCircle here = KnowingCircle.in("zusterraden.example");
        KnowingCircle hidden = KnowingCircle.in("zusterverborgen.example");
        KnowingCircle archived = KnowingCircle.in("zusterdicht.example");
        hidden.world.owner().sql("update circles.circle set visibility = 'hidden' where id = ?").param(hidden.id).update();
        hidden.world.owner().sql("update circles.circle set archived = now() where id = ?").param(archived.id).update();
        String page = here.circle + "/kennis/partners";
        String own = "kring-";
        String before = null;
        for (String slug : new String[] {hidden.circle.substring("/kring/".length()), archived.circle.substring("/kring/".length()), own + "bestaat-niet-" + UUID.randomUUID()}) {
            for (String address : new String[] {slug, "https://leerkring.example/kring/" + slug + "/kennis?x=1", "/kring/" + slug}) {
                Answered answered = here.coordinator.submit(here.coordinator.get(page), "form[action$='/partners']", "kring", slug);
                String told = answered.status() + answered.main().replace(slug, "X");
                assertThat(before == null ? told : before).as(address).isEqualTo(told);
                before = told;
            }
            here.coordinator.submit(here.coordinator.get(page), "form[action*='/partners/vraag/']");
            assertThat(seen(here.coordinator, page)).doesNotContain("gevraagd");
        }
        assertThat(seen(hidden.coordinator, hidden.circle + "/kennis/partners")).as("a guess is not brought").doesNotContain("vraagt of jullie willen delen");
        here.coordinator.postRaw(page, "kring", hidden.circle);
        String waiting = seen(here.coordinator, page);
        hidden.coordinator.postRaw(hidden.circle + "/kennis/partners/" + here.id + "/aanvaarding");
        hidden.coordinator.postRaw(hidden.circle + "/kennis/partners/" + here.id + "/einde");
        assertThat(seen(here.coordinator, page)).isEqualTo(waiting);
    }

    @Test
    void with_the_code_that_it_gave_a_hidden_circle_is_asked_and_a_no_is_not_told() {
        KnowingCircle here = KnowingCircle.in("zustercode.example");
        KnowingCircle hidden = KnowingCircle.in("zustercodedaar.example");
        hidden.world.owner().sql("update circles.circle set visibility = 'hidden' where id = ?").param(hidden.id).update();
        String theirs = hidden.circle + "/kennis/partners";
        Answered made = hidden.coordinator.submit(hidden.coordinator.get(theirs), "form[action$='/code']");
        String code = made.page().selectFirst("#f-code").val();
        assertThat(code).hasSize(10);
        String page = here.circle + "/kennis/partners";
        Answered asked = here.coordinator.submit(here.coordinator.get(page), "form[action$='/partners']", "kring", code.toLowerCase(java.util.Locale.ROOT));
        assertThat(asked.main()).contains("Gevraagd.").doesNotContain("Kring zustercodedaar example");
        String waiting = seen(here.coordinator, page);
        assertThat(hidden.coordinator.get(theirs).main()).contains("Kring zustercode example vraagt of jullie willen delen");
        hidden.coordinator.submit(hidden.coordinator.get(theirs), "form[action$='/" + here.id + "/einde']");
        assertThat(seen(here.coordinator, page)).as("a no is not told").isEqualTo(waiting);
        here.coordinator.submit(here.coordinator.get(page), "form[action$='/partners']", "kring", code);
        hidden.coordinator.submit(hidden.coordinator.get(theirs), "form[action$='/aanvaarding']");
        assertThat(seen(here.coordinator, page)).contains("Kring zustercodedaar example delen met elkaar").doesNotContain("gevraagd");
        hidden.coordinator.postRaw(theirs + "/" + here.id + "/einde");
        hidden.coordinator.submit(hidden.coordinator.get(theirs), "form[action$='/code']");
        here.coordinator.submit(here.coordinator.get(page), "form[action$='/partners']", "kring", code);
        assertThat(hidden.coordinator.get(theirs).main()).as("an old code").doesNotContain("vraagt of jullie willen delen");
        assertThat(hidden.from("Breda").postRaw(theirs + "/code").status()).isEqualTo(404);
    }
}
