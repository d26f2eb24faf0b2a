package nl.leerkring.knowledge.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** A practice grows, step by step, into something another municipality takes over; and each step is earned. */
class ChainStoryTests {

    @Test
    void the_whole_way_from_a_practice_to_uptake_elsewhere() {
        KnowingCircle here = KnowingCircle.in("keten.example");
        Guest zwolle = here.from("Zwolle");
        Guest assen = here.from("Assen");
        Guest ede = here.from("Ede");
        String practice = here.write(zwolle, "praktijk", "titel", "Met bewoners een rondje door de wijk", "wat", "Op de tijd dat de school uitgaat.").path();
        assertThat(zwolle.get(practice).main()).contains("Zwolle", "Op de tijd dat de school uitgaat.", "Nog twee andere gemeenten moeten dit herkennen.")
                .doesNotContain("Herkenbaar bij ons");
        assertThat(here.refused(zwolle, "vraag", practice, "titel", "Hoe vaker?").main()).contains("Nog twee andere gemeenten moeten dit herkennen.", "Hoe vaker?");
        here.recognise(assen, practice);
        assertThat(assen.get(practice).main()).contains("Nog één andere gemeente moet dit herkennen.");
        here.recognise(ede, practice);

        String question = here.grow(ede, "vraag", practice, "titel", "Hoe lopen we vaker met bewoners?").path();
        assertThat(ede.get(question).main()).contains("Komt uit Met bewoners een rondje door de wijk");
        assertThat(zwolle.get(practice).main()).contains("Werd Hoe lopen we vaker met bewoners?");

        assertThat(here.refused(assen, "experiment", question, "titel", "Elke maand lopen").main()).contains("Schrijf op wat je voorspelt, vóór jullie beginnen.");
        String experiment = here.grow(assen, "experiment", question, "titel", "Elke maand lopen", "voorspelling", "Er komen mensen die nooit komen.").path();
        assertThat(assen.submit(assen.get(experiment), "form[action$='/start']").main()).contains("De voorspelling staat vast.");
        assertThat(here.refused(assen, "routine", experiment, "titel", "Lopen is gewoon", "functie", "wijkteam").main()).contains("Er is nog geen besluit.");
        decide(assen, experiment, "opschalen");

        assertThat(here.refused(assen, "routine", experiment, "titel", "Lopen is gewoon", "functie", "").main()).contains("Noem wie ervan is, naar functie.");
        String routine = here.grow(assen, "routine", experiment, "titel", "Lopen is gewoon", "functie", "coördinator van het wijkteam").path();
        assertThat(here.refused(assen, "toepassing", routine, "titel", "Wij ook").main()).contains("Kies de andere gemeente, die het overneemt.");
        String uptake = here.grow(ede, "toepassing", routine, "titel", "Ede loopt nu ook").path();

        Answered lineage = ede.get(uptake + "/herkomst");
        assertThat(lineage.main()).contains("Met bewoners een rondje door de wijk", "Hoe lopen we vaker met bewoners?", "Elke maand lopen", "Lopen is gewoon", "Ede loopt nu ook");
        assertThat(lineage.page().select("svg .lk-lineage__box")).hasSize(5);
        assertThat(lineage.page().select("svg .lk-lineage__arrow")).hasSize(4);
        assertThat(here.coordinator.get(here.circle + "/logboek").main()).contains("Ede herkent het", "rondde ‘Elke maand lopen’ af", "schreef een toepassing elders op: ‘Ede loopt nu ook’");
        here.coordinator.postRaw("/taal", "taal", "en", "terug", "/");
        assertThat(here.coordinator.get(here.circle + "/logboek").main()).contains("wrote down an uptake elsewhere: ‘Ede loopt nu ook’", "wrote down a new routine: ‘Lopen is gewoon’");
    }

    private static void decide(Guest by, String experiment, String decision) {
        Answered answered = by.submit(by.get(experiment + "/besluit"), "form[action$='/besluit']", "klopte", "ja", "geleerd", "Een vast tijdstip helpt.", "besluit", decision);
        assertThat(answered.main()).contains("Het besluit staat er.", "Een vast tijdstip helpt.");
    }

    private static String running(KnowingCircle here, Guest by) {
        String experiment = here.write(by, "experiment", "titel", "Een proef", "voorspelling", "Het lukt.").path();
        by.submit(by.get(experiment), "form[action$='/start']");
        return experiment;
    }

    @Test
    void a_card_may_begin_anywhere_but_an_experiment_does_not_begin_without_a_prediction() {
        KnowingCircle here = KnowingCircle.in("ketenbegin.example");
        Guest zwolle = here.from("Zwolle");
        for (String kind : new String[] {"praktijk", "vraag", "experiment", "routine", "toepassing"}) {
            assertThat(here.write(zwolle, kind, "titel", "Los begonnen " + kind).main()).contains("Los begonnen " + kind);
        }
        String experiment = here.write(zwolle, "experiment", "titel", "Zonder voorspelling").path();
        assertThat(zwolle.get(experiment).page().select("form[action$='/start']")).isEmpty();
        assertThat(zwolle.postRaw(experiment + "/start").status()).isEqualTo(409);
        assertThat(zwolle.get(experiment).main()).contains("Schrijf eerst op wat je voorspelt.");
    }

    @Test
    void a_prediction_stands_from_when_the_experiment_begins() {
        KnowingCircle here = KnowingCircle.in("voorspelling.example");
        Guest zwolle = here.from("Zwolle");
        String experiment = here.write(zwolle, "experiment", "titel", "Een proef", "voorspelling", "Het wordt drukker.").path();
        assertThat(zwolle.submit(zwolle.get(experiment + "/wijziging"), "form[action$='/wijziging']", "voorspelling", "Het wordt rustiger.").main()).contains("Het wordt rustiger.");
        zwolle.submit(zwolle.get(experiment), "form[action$='/start']");
        assertThat(zwolle.get(experiment + "/wijziging").page().select("[name=voorspelling]")).isEmpty();
        String version = zwolle.get(experiment + "/wijziging").page().selectFirst("[name=versie]").val();
        Answered forced = zwolle.postRaw(experiment + "/wijziging", "versie", version, "titel", "Een proef", "zicht", "kring", "voorspelling", "Achteraf bedacht", "waarnemingen", "Het regende.");
        assertThat(forced.main()).contains("Het wordt rustiger.", "Het regende.").doesNotContain("Achteraf bedacht");
        assertThat(zwolle.postRaw(experiment + "/start").status()).as("twice").isEqualTo(409);
    }

    @Test
    void a_decision_to_stop_ends_it_and_one_to_adapt_leads_to_another_round_with_a_prediction_of_its_own() {
        KnowingCircle here = KnowingCircle.in("besluit.example");
        Guest zwolle = here.from("Zwolle");
        String stopped = running(here, zwolle);
        Answered incomplete = zwolle.submit(zwolle.get(stopped + "/besluit"), "form[action$='/besluit']", "geleerd", "Iets geleerd");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.main()).contains("Iets geleerd", "Kies een van de mogelijkheden.");
        decide(zwolle, stopped, "stoppen");
        assertThat(zwolle.get(stopped).main()).contains("gestopt", "Deze kaart blijft te lezen.");
        assertThat(here.refused(zwolle, "routine", stopped, "titel", "Toch", "functie", "ik").main()).contains("Haal hem eerst terug.");
        assertThat(zwolle.get(stopped + "/besluit").status()).isEqualTo(404);
        String adapted = running(here, zwolle);
        decide(zwolle, adapted, "aanpassen");
        assertThat(here.refused(zwolle, "experiment", adapted, "titel", "Ronde twee").main()).contains("Schrijf op wat je voorspelt");
        assertThat(here.refused(zwolle, "routine", adapted, "titel", "Sla over", "functie", "ik").main()).contains("slaat er geen over");
        assertThat(here.grow(zwolle, "experiment", adapted, "titel", "Ronde twee", "voorspelling", "Nu wel.").main()).contains("Komt uit Een proef");
    }

    @Test
    void one_stops_parks_or_merges_with_a_reason_and_nothing_disappears() {
        KnowingCircle here = KnowingCircle.in("einde.example");
        Guest zwolle = here.from("Zwolle");
        String one = here.write(zwolle, "vraag", "titel", "Eerste vraag").path();
        String other = here.write(zwolle, "vraag", "titel", "Tweede vraag").path();
        Answered without = zwolle.submit(zwolle.get(one + "/einde"), "form[action$='/einde']", "hoe", "stop", "waarom", "");
        assertThat(without.status()).isEqualTo(422);
        assertThat(zwolle.submit(zwolle.get(one + "/einde"), "form[action$='/einde']", "hoe", "samen", "met", "", "waarom", "Zelfde").main()).contains("Kies met welke kaart.");
        zwolle.submit(zwolle.get(one + "/einde"), "form[action$='/einde']", "hoe", "samen", "met", KnowingCircle.id(other), "waarom", "Het is dezelfde vraag");
        assertThat(zwolle.get(one).main()).contains("samengevoegd", "Het is dezelfde vraag", "Tweede vraag");
        assertThat(zwolle.get(other).main()).contains("Komt uit Eerste vraag");
        assertThat(zwolle.postRaw(other + "/einde", "hoe", "samen", "met", KnowingCircle.id(one), "waarom", "Terug").status()).as("not into what was merged").isEqualTo(422);
        String secret = here.write(zwolle, "vraag", "titel", "Geheime vraag", "zicht", "mij").path();
        assertThat(zwolle.get(other + "/einde").main()).as("would tell of it").doesNotContain("Geheime vraag");
        assertThat(zwolle.postRaw(other + "/einde", "hoe", "samen", "met", KnowingCircle.id(secret), "waarom", "x").status()).isEqualTo(422);
        zwolle.submit(zwolle.get(one), "form[action$='/hervatting']");
        assertThat(zwolle.get(one).main()).contains("weer opgepakt").doesNotContain("Deze kaart blijft te lezen.");
        assertThat(zwolle.get(other).main()).doesNotContain("Eerste vraag");
        zwolle.submit(zwolle.get(one + "/einde"), "form[action$='/einde']", "hoe", "parkeer", "waarom", "Even niet");
        assertThat(zwolle.get(here.circle + "/kennis").main()).contains("Eerste vraag", "geparkeerd");
        assertThat(zwolle.postRaw(one + "/einde", "hoe", "stop", "waarom", "x").status()).isEqualTo(404);
        zwolle.postRaw(one + "/hervatting");
        zwolle.postRaw(one + "/hervatting");
        assertThat(here.world.owner().sql("select count(*) from knowledge.turn where card = ?::uuid and what = 'resumed'").param(KnowingCircle.id(one)).query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void only_who_wrote_it_a_colleague_and_who_leads_the_circle_change_a_card() {
        KnowingCircle here = KnowingCircle.in("mag.example");
        Guest zwolle = here.from("Zwolle");
        Guest colleague = here.from("Zwolle", "collega");
        Guest assen = here.from("Assen");
        Guest observer = here.with("olaf", Role.OBSERVER);
        String card = here.write(zwolle, "praktijk", "titel", "Van Zwolle").path();
        for (String page : new String[] {"/wijziging", "/einde"}) {
            assertThat(colleague.get(card + page).status()).isEqualTo(200);
            assertThat(here.coordinator.get(card + page).status()).isEqualTo(200);
            assertThat(assen.get(card + page).status()).as("another").isEqualTo(404);
            assertThat(observer.get(card + page).status()).as("who reads").isEqualTo(404);
        }
        assertThat(assen.postRaw(card + "/wijziging", "titel", "Van Assen").status()).isEqualTo(404);
        assertThat(observer.get(card).status()).isEqualTo(200);
        assertThat(observer.get(card).page().select("main form, main a[href*=nieuw]")).isEmpty();
        assertThat(observer.postRaw(card + "/herkenning").status()).isEqualTo(404);
        assertThat(observer.postRaw(here.circle + "/kennis", "soort", "praktijk", "titel", "x", "zicht", "kring").status()).isEqualTo(404);
        assertThat(here.world.signedIn("vreemd@mag-elders.example", "Vreemd").get(card).status()).isEqualTo(404);
        assertThat(here.world.guest().get(card).path()).isEqualTo("/inloggen");
        assertThat(assen.get(here.circle + "/kennis/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
