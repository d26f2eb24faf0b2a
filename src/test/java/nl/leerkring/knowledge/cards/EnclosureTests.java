package nl.leerkring.knowledge.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import org.junit.jupiter.api.Test;

/** Documents of the shelf that belong to a card. */
class EnclosureTests {

    private static String put(KnowingCircle here, Guest by, String name) {
        return new Parcel().file("bestand", name, name.getBytes(StandardCharsets.UTF_8)).field("soort", "guide").send(by, here.circle + "/documenten/nieuw").path();
    }

    private static String id(String document) {
        return document.replaceAll(".*/", "");
    }

    @Test
    void a_document_that_lies_there_or_is_new_comes_with_a_card_and_says_what_it_is() {
        KnowingCircle here = KnowingCircle.in("bijkaart.example");
        Guest zwolle = here.from("Zwolle");
        String card = here.write(zwolle, "praktijk", "titel", "Met een handreiking").path();
        String guide = put(here, zwolle, "Handreiking.txt");
        Answered after = zwolle.submit(zwolle.get(card + "/documenten"), "form[action$='/documenten']", "document", id(guide), "waarvoor", "bewijs");
        assertThat(after.status()).as(after.main()).isEqualTo(200);
        assertThat(after.main()).contains("Handreiking bewijs · handreiking");
        new Parcel().field("waarvoor", "achtergrond").field("titel", "Cijfers").field("soort", "research").file("bestand", "c.csv", "1;2".getBytes(StandardCharsets.UTF_8))
                .send(zwolle, card + "/documenten");
        assertThat(here.from("Assen").get(card).main()).contains("Cijfers achtergrond · onderzoek");
        assertThat(zwolle.get(here.circle + "/documenten").main()).as("on the shelf too").contains("Cijfers");
        assertThat(zwolle.get(guide).main()).as("the document says where it is").contains("Met een handreiking (praktijk)");
        zwolle.submit(zwolle.get(card + "/documenten"), "form[action$='/documenten/" + id(guide) + "/verwijdering']");
        assertThat(zwolle.get(card).main()).doesNotContain("Handreiking bewijs");
        assertThat(zwolle.get(guide).status()).isEqualTo(200);
    }

    @Test
    void who_reads_the_card_from_a_partner_circle_or_in_public_finds_nothing_of_its_documents() {
        KnowingCircle here = KnowingCircle.in("bijkaartopen.example");
        KnowingCircle there = KnowingCircle.in("bijkaartpartner.example");
        here.world.owner().sql("insert into knowledge.partner (circle, other, made, accepted) values (?, ?, now(), now())").params(here.id, there.id).update();
        Guest zwolle = here.from("Zwolle");
        Guest breda = there.from("Breda");
        String card = here.write(zwolle, "praktijk", "titel", "Open praktijk").path();
        String secret = put(here, zwolle, "Raadsstuk.txt");
        zwolle.submit(zwolle.get(card + "/documenten"), "form[action$='/documenten']", "document", id(secret), "waarvoor", "bewijs");
        String outside = "/kennis/" + KnowingCircle.id(card);
        for (String sight : new String[] {"partners", "openbaar"}) {
            zwolle.submit(zwolle.get(card + "/openheid"), "form[action$='/openheid']", "zicht", sight);
            assertThat(breda.get(outside).main()).contains("Open praktijk").doesNotContain("Raadsstuk", "Documenten");
            assertThat(breda.get(outside).text()).doesNotContain("Raadsstuk", id(secret));
        }
        assertThat(here.world.guest().get(outside).text()).contains("Open praktijk").doesNotContain("Raadsstuk");
        assertThat(breda.get(card + "/documenten").status()).isEqualTo(404);
        assertThat(breda.get("/zoeken?q=Raadsstuk").main()).doesNotContain("Open praktijk");
    }

    @Test
    void evidence_comes_with_a_decision_and_with_the_next_card() {
        KnowingCircle here = KnowingCircle.in("bewijsstuk.example");
        Guest zwolle = here.from("Zwolle");
        String measured = put(here, zwolle, "Meting.txt");
        String experiment = here.write(zwolle, "experiment", "titel", "Een proef", "voorspelling", "Het lukt.").path();
        zwolle.submit(zwolle.get(experiment), "form[action$='/start']");
        Answered wrong = zwolle.postRaw(experiment + "/besluit", "klopte", "ja", "geleerd", "Geleerd", "besluit", "opschalen", "bewijsstuk", UUID.randomUUID().toString());
        assertThat(wrong.main()).contains("Dit document ligt er niet meer.", "Geleerd");
        Answered decided = zwolle.submit(zwolle.get(experiment + "/besluit"), "form[action$='/besluit']", "klopte", "ja", "geleerd", "Geleerd", "besluit", "opschalen", "bewijsstuk", id(measured));
        assertThat(decided.main()).contains("Meting bewijs · handreiking");
        assertThat(here.grow(zwolle, "routine", experiment, "titel", "Gewoon werk", "functie", "wijkteam", "bewijsstuk", id(measured)).main()).contains("Meting bewijs");
    }

    @Test
    void wrong_choices_are_said_and_only_who_may_change_the_card_adds() {
        KnowingCircle here = KnowingCircle.in("bijkaartfout.example");
        KnowingCircle there = KnowingCircle.in("bijkaartfoutdaar.example");
        Guest zwolle = here.from("Zwolle");
        String card = here.write(zwolle, "praktijk", "titel", "Van Zwolle").path();
        String other = put(there, there.from("Breda"), "Van een ander.txt");
        String gone = put(here, zwolle, "Weg.txt");
        zwolle.postRaw(gone + "/verwijdering");
        assertThat(zwolle.postRaw(card + "/documenten", "waarvoor", "bewijs").main()).contains("Kies een document of een bestand.");
        assertThat(zwolle.postRaw(card + "/documenten", "waarvoor", "bewijs", "document", id(other)).status()).as("of another circle").isEqualTo(422);
        assertThat(zwolle.postRaw(card + "/documenten", "waarvoor", "bewijs", "document", id(gone)).main()).contains("Dit document ligt er niet meer.");
        assertThat(zwolle.postRaw(card + "/documenten", "waarvoor", "sier", "document", id(gone)).main()).contains("Kies een van de mogelijkheden.");
        assertThat(zwolle.postRaw(card + "/documenten", "waarvoor", "bewijs", "titel", "x".repeat(151)).status()).isEqualTo(422);
        for (Guest guest : new Guest[] {here.from("Assen"), here.with("olaf", Role.OBSERVER), there.coordinator}) {
            assertThat(guest.get(card + "/documenten").status()).isEqualTo(404);
            assertThat(guest.postRaw(card + "/documenten", "waarvoor", "bewijs", "document", id(gone)).status()).isEqualTo(404);
            assertThat(guest.postRaw(card + "/documenten/" + id(gone) + "/verwijdering").status()).isEqualTo(404);
        }
    }
}
