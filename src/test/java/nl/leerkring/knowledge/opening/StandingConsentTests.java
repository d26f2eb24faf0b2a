package nl.leerkring.knowledge.opening;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What somebody said yes to is hers to take back, whatever became of her seat or of the circle. */
class StandingConsentTests {

    private static Answered open(Guest by, String card, String sight) {
        return by.submit(by.get(card + "/openheid"), "form[action$='/openheid']", "zicht", sight);
    }

    private static int outside(KnowingCircle here, String card) {
        return here.world.guest().get("/kennis/" + KnowingCircle.id(card)).status();
    }

    private static void leave(KnowingCircle here, Guest guest) {
        guest.submit(guest.get(here.circle + "/vertrek"), "form[action$='/vertrek']");
    }

    @Test
    void who_left_the_circle_still_answers_and_takes_back_and_reads_nothing_that_stays_there() {
        KnowingCircle here = KnowingCircle.in("weggegaan.example");
        Guest maker = here.from("Zwolle");
        Guest mila = here.from("Assen", "mila-weg");
        String card = here.write(maker, "praktijk", "titel", "Lopen met de wijk", "wat", "Het idee kwam van mila-weg.").path();
        leave(here, mila);
        assertThat(mila.get(KnowingCircle.consent(card)).status()).as("nobody asks, and the circle alone reads it").isEqualTo(404);
        assertThat(mila.get("/mijn/toestemmingen").main()).contains("Er is je niets gevraagd");
        open(maker, card, "openbaar");
        assertThat(outside(here, card)).isEqualTo(404);
        assertThat(mila.get("/mijn/toestemmingen").main()).contains("Lopen met de wijk", "wacht op jou", "zou gelezen worden door: iedereen");
        assertThat(mila.get(KnowingCircle.consent(card)).main()).contains("Het idee kwam van mila-weg.").doesNotContain("Naar de kaart");
        assertThat(KnowingCircle.consent(mila, card, "ja").main()).contains("Je zei ja.");
        assertThat(outside(here, card)).isEqualTo(200);
        assertThat(mila.get("/mijn/toestemmingen").main()).contains("je zei ja", "wordt nu gelezen door: iedereen");
        assertThat(KnowingCircle.consent(mila, card, "nee").main()).contains("Het blijft in de kring.", "Er is je niets gevraagd");
        assertThat(mila.get(KnowingCircle.consent(card)).status()).as("back in the circle, which she left").isEqualTo(404);
        assertThat(outside(here, card)).isEqualTo(404);
        assertThat(maker.get(card).main()).contains("Lopen met de wijk");
    }

    @Test
    void a_closed_circle_opens_nothing_and_takes_back_as_ever() {
        KnowingCircle here = KnowingCircle.in("dichtgegaan.example");
        Guest maker = here.from("Zwolle");
        Guest mila = here.from("Assen", "mila-dicht");
        String open = here.write(maker, "praktijk", "titel", "Al open", "wat", "Gezien bij mila-dicht.").path();
        String waiting = here.write(maker, "praktijk", "titel", "Nog niet open", "wat", "Ook gezien bij mila-dicht.").path();
        open(maker, open, "openbaar");
        KnowingCircle.consent(mila, open, "ja");
        open(maker, waiting, "openbaar");
        here.coordinator.submit(here.coordinator.get(here.circle + "/afsluiting"), "form[action$='/afsluiting']");
        assertThat(KnowingCircle.consent(mila, waiting, "ja").main()).contains("Je zei ja.");
        assertThat(outside(here, waiting)).isEqualTo(404);
        assertThat(outside(here, open)).isEqualTo(200);
        assertThat(KnowingCircle.consent(mila, open, "nee").main()).contains("Het blijft in de kring.");
        assertThat(outside(here, open)).isEqualTo(404);
    }

    @Test
    void what_was_asked_once_opens_no_card_that_is_for_a_few_again() {
        KnowingCircle here = KnowingCircle.in("teruggenomen.example");
        Guest maker = here.from("Zwolle");
        Guest mila = here.from("Assen", "mila-terug");
        String card = here.write(maker, "praktijk", "titel", "Eerst voor iedereen", "wat", "Gezien bij mila-terug.").path();
        open(maker, card, "openbaar");
        assertThat(mila.get(KnowingCircle.consent(card)).status()).isEqualTo(200);
        open(maker, card, "mij");
        assertThat(mila.get(KnowingCircle.consent(card)).status()).isEqualTo(404);
        assertThat(mila.postRaw(KnowingCircle.consent(card), "antwoord", "nee").status()).isEqualTo(404);
        assertThat(mila.get("/mijn/toestemmingen").main()).doesNotContain("Eerst voor iedereen");
    }

    @Test
    void a_no_of_somebody_who_left_stands_when_it_is_to_be_opened_again() {
        KnowingCircle here = KnowingCircle.in("neeblijft.example");
        Guest maker = here.from("Zwolle");
        Guest fatima = here.from("Assen", "fatima-weg");
        String her = here.world.owner().sql("select id from people.person where email = ?").param(here.mail("fatima-weg")).query(String.class).single();
        String card = here.write(maker, "praktijk", "titel", "Van Fatima", "wat", "Zoals Fatima het doet.").path();
        maker.submit(maker.get(card + "/openheid"), "form[action$='/openheid']", "zicht", "openbaar", "genoemd", her);
        KnowingCircle.consent(fatima, card, "nee");
        leave(here, fatima);
        open(here.coordinator, card, "openbaar");
        KnowingCircle.consent(maker, card, "ja");
        assertThat(outside(here, card)).as("her no stands").isEqualTo(404);
        KnowingCircle.consent(fatima, card, "ja");
        assertThat(outside(here, card)).isEqualTo(200);
        assertThat(here.coordinator.get(here.circle + "/logboek").main()).contains("‘Van Fatima’ wordt nu ook gelezen door iedereen").doesNotContain("fatima-weg opende");
    }

    @Test
    void nobody_answers_for_another_and_wrong_answers_change_nothing() {
        KnowingCircle here = KnowingCircle.in("andermans.example");
        Guest maker = here.from("Zwolle");
        here.from("Assen", "mila-ander");
        Guest other = here.from("Breda");
        String card = here.write(maker, "praktijk", "titel", "Van mila", "wat", "Gezien bij mila-ander.").path();
        open(maker, card, "openbaar");
        for (Guest guest : new Guest[] {other, here.coordinator, here.world.signedIn("buiten@andermans.example", "Buiten")}) {
            assertThat(guest.get(KnowingCircle.consent(card)).status()).isEqualTo(404);
            assertThat(guest.postRaw(KnowingCircle.consent(card), "antwoord", "ja", "tekst", "x").status()).isEqualTo(404);
            assertThat(guest.get("/mijn/toestemmingen").main()).doesNotContain("Van mila");
        }
        assertThat(other.get("/mijn/toestemmingen/geen-id").status()).isEqualTo(404);
        assertThat(outside(here, card)).isEqualTo(404);
    }
}
