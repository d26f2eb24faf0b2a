package nl.leerkring.knowledge.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** On home: what the circle asks and tries, where it stands and when it last moved. */
class OursTests {

    private static List<String> titles(Guest guest, KnowingCircle here) {
        return guest.get(here.circle).page().select("section[aria-labelledby=vragen] a.lk-item__title").eachText();
    }

    @Test
    void the_one_that_moved_last_comes_first_with_its_stage() {
        KnowingCircle here = KnowingCircle.in("onzevragen.example");
        Guest zwolle = here.from("Zwolle");
        Guest breda = here.from("Breda");
        assertThat(breda.get(here.circle).main()).contains("Onze vragen", "Nog geen. Een praktijk die twee gemeenten herkennen wordt hier een vraag.");
        here.write(zwolle, "praktijk", "titel", "Wandelen met de wethouder");
        String first = here.write(zwolle, "vraag", "titel", "Hoe krijgen we de wethouder mee?").path();
        here.write(breda, "experiment", "titel", "Een maand lang lopend overleg");
        assertThat(titles(breda, here)).containsExactly("Een maand lang lopend overleg", "Hoe krijgen we de wethouder mee?");
        here.recognise(breda, first);
        here.world.owner().sql("update knowledge.card set changed = now() - interval '1 day' where circle = ? and kind = 'experiment'").param(here.id).update();
        assertThat(titles(zwolle, here)).as("what was recognised moved").startsWith("Hoe krijgen we de wethouder mee?");
        assertThat(zwolle.get(here.circle).main()).contains("kennisvraag · zwolle · 1 gemeente · laatst bewogen: vandaag", "laatst bewogen: gisteren");
    }

    @Test
    void who_may_not_see_a_card_does_not_see_it_here_and_who_reads_along_is_not_asked_to_write() {
        KnowingCircle here = KnowingCircle.in("dichtevragen.example");
        Guest zwolle = here.from("Zwolle");
        here.write(zwolle, "vraag", "titel", "Durf ik dit te vragen?", "zicht", "mij");
        assertThat(titles(zwolle, here)).containsExactly("Durf ik dit te vragen?");
        Answered observer = here.with("waarnemer", Role.OBSERVER).get(here.circle);
        assertThat(observer.main()).contains("Onze vragen").doesNotContain("Durf ik", "Vertel wat jullie doen");
        assertThat(here.from("Breda").get(here.circle).main()).doesNotContain("Durf ik").contains("Vertel wat jullie doen, of vraag iets");
    }
}
