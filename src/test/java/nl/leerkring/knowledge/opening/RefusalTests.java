package nl.leerkring.knowledge.opening;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** A no does not come silently. */
class RefusalTests {

    private final KnowingCircle here = KnowingCircle.in("nee" + System.nanoTime() + ".example");
    private final Guest noor = here.from("Zwolle", "noor-schrijft");
    private final Guest mila = here.from("Assen", "mila-genoemd");
    private final String card = here.write(noor, "praktijk", "titel", "Een rondje", "wat", "Van mila-genoemd.").path();

    private void open(Guest by) {
        by.submit(by.get(card + "/openheid"), "form[action$='/openheid']", "zicht", "openbaar");
    }

    private static void answer(Guest by, String page, String answer) {
        assertThat(by.submit(by.get(page), "form:has([name=tekst])", "antwoord", answer).status()).isEqualTo(200);
    }

    @Test
    void who_opened_it_or_leads_it_hears_of_a_no_and_the_card_tells_that_it_came_back_but_not_because_of_whom() {
        open(here.coordinator);
        answer(mila, KnowingCircle.consent(card), "ja");
        answer(noor, KnowingCircle.consent(card), "ja");
        answer(mila, KnowingCircle.consent(card), "nee");
        answer(mila, KnowingCircle.consent(card), "nee");
        String told = "mila-genoemd wil ‘Een rondje’ niet meer verder laten lezen; de kring leest het nog.";
        assertThat(here.coordinator.get("/meldingen").main()).as("who opened it").containsOnlyOnce(told);
        assertThat(noor.get("/meldingen").main()).as("who leads it").containsOnlyOnce(told);
        assertThat(mila.get("/meldingen").main()).doesNotContain("niet meer verder laten lezen");
        assertThat(here.from("Ede").get(card).page().select("section[aria-labelledby=verloop]").text()).containsOnlyOnce("niet iedereen die het aangaat wil dat anderen dit lezen").doesNotContain("mila");
    }

    @Test
    void a_no_at_once_is_told_as_well_and_that_of_an_employer() {
        String organisation = here.world.owner().sql("select id from people.organisation where name = 'Zwolle'").query(String.class).single();
        here.coordinator.submit(here.coordinator.get(here.circle + "/kennis/werkgevers"), "form[action$='/werkgevers']", "organisatie", organisation, "naam", "Bea Baas", "email", here.mail("bea"));
        open(noor);
        answer(mila, KnowingCircle.consent(card), "nee");
        assertThat(noor.get("/meldingen").main()).contains("mila-genoemd wil ‘Een rondje’ niet verder laten lezen; de kring leest het nog.");
        answer(here.world.guest(), Mail.link(here.world.mailTo(here.mail("bea")), "/toestemming/"), "nee");
        assertThat(noor.get("/meldingen").main()).contains("Zwolle wil ‘Een rondje’ niet verder laten lezen");
    }

    @Test
    void what_is_asked_stands_with_the_notices_until_it_is_answered() {
        open(noor);
        assertThat(mila.get("/meldingen").page().select("main a:contains(Mag ‘Een rondje’ verder gelezen worden?)")).hasSize(1);
        assertThat(here.world.owner().sql("select count(*) from notices.notice where read is null and href = ?").param(KnowingCircle.consent(card)).query(Integer.class).single()).isEqualTo(1);
        answer(mila, KnowingCircle.consent(card), "ja");
        assertThat(here.world.owner().sql("select count(*) from notices.notice where read is null and href = ?").param(KnowingCircle.consent(card)).query(Integer.class).single()).isZero();
    }

    @Test
    void other_words_are_told_on_the_card() {
        open(noor);
        answer(mila, KnowingCircle.consent(card), "ja");
        noor.submit(noor.get(card + "/wijziging"), "form[action$='/wijziging']", "wat", "Van mila-genoemd, en anders.");
        assertThat(mila.get(card).main()).contains("terug naar de kring, omdat de tekst een andere werd noor-schrijft");
    }
}
