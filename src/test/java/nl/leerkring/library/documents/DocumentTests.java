package nl.leerkring.library.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.library.Bookcase;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import org.junit.jupiter.api.Test;

class DocumentTests {

    @Test
    void several_files_come_at_once_each_with_its_own_name() {
        Bookcase shelf = Bookcase.in("meer.document.example");
        Answered after = new Parcel().file("bestand", "Een.txt", bytes("een")).file("bestand", "Twee.txt", bytes("twee")).field("titel", "Samen").field("thema", "Wonen")
                .send(shelf.piet, shelf.href + "/nieuw");
        assertThat(after.main()).contains("‘Een’, ‘Twee’ staan erbij.");
        assertThat(shelf.piet.get(shelf.href + "?thema=Wonen").page().select("a.lk-item__title").eachText()).containsExactlyInAnyOrder("Een", "Twee");
        assertThat(shelf.day.world.owner().sql("select count(*) from activity.happening where circle = ? and kind = 'document'").param(shelf.day.circleId)
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void a_link_is_kept_only_when_a_browser_may_go_there() {
        Bookcase shelf = Bookcase.in("link.document.example");
        Answered page = shelf.link(shelf.piet, "https://www.rivm.nl/gezonde-leefomgeving?x=1", "titel", "De site");
        assertThat(page.page().select("a[href='https://www.rivm.nl/gezonde-leefomgeving?x=1']")).isNotEmpty();
        for (String wrong : List.of("javascript:alert(1)", "rivm", "https://", "file:///etc/passwd", "https://a b", "data:text/html,x", "https://naam:geheim@x.nl/", "x".repeat(1001))) {
            Answered again = shelf.link(shelf.piet, wrong, "titel", "Mijn titel", "beschrijving", "Mijn woorden");
            assertThat(again.status()).as(wrong).isEqualTo(422);
            assertThat(again.page().select("#f-titel").val()).isEqualTo("Mijn titel");
            assertThat(again.page().select("#f-beschrijving").text()).isEqualTo("Mijn woorden");
        }
        assertThat(new Parcel().field("titel", "Niets").send(shelf.piet, shelf.href + "/nieuw").main()).contains("Kies een bestand of vul een link in.");
        assertThat(shelf.link(shelf.piet, "https://x.nl/", "bijeenkomst", UUID.randomUUID().toString()).status()).as("a meeting of others").isEqualTo(422);
        assertThat(shelf.link(shelf.piet, "https://x.nl/", "titel", "x".repeat(151)).status()).isEqualTo(422);
    }

    @Test
    void who_only_reads_has_no_form_and_others_than_maker_and_coordinator_do_not_change() {
        Bookcase shelf = Bookcase.in("mag.document.example");
        shelf.put(shelf.piet, "Van Piet.txt", "piet");
        String document = shelf.document("Van Piet");
        Guest anna = shelf.day.with("anna", Role.PARTICIPANT);
        for (Guest guest : List.of(anna, shelf.day.with("lezer", Role.OBSERVER), shelf.day.with("oud", Role.ALUMNUS))) {
            assertThat(guest.get(document).page().select("main form[method=post]")).isEmpty();
            for (String verb : List.of("/gegevens", "/versies", "/versies/1/herstel", "/verwijdering", "/herstel")) {
                assertThat(guest.postRaw(document + verb, "titel", "Gekaapt", "versie", "1").status()).as(verb).isEqualTo(404);
            }
            assertThat(guest.get(document + "/gegevens").status()).isEqualTo(404);
        }
        assertThat(shelf.day.with("lezer2", Role.OBSERVER).get(shelf.href + "/nieuw").status()).isEqualTo(404);
        assertThat(shelf.put(shelf.day.with("oud2", Role.ALUMNUS), "x.txt", "x").status()).isEqualTo(404);
        assertThat(shelf.coordinator.get(document + "/gegevens").status()).isEqualTo(200);
    }

    @Test
    void two_who_change_the_same_words_hear_of_each_other() {
        Bookcase shelf = Bookcase.in("samen.document.example");
        shelf.put(shelf.piet, "Samen.txt", "samen");
        String change = shelf.document("Samen") + "/gegevens";
        Answered old = shelf.piet.get(change);
        assertThat(shelf.coordinator.submit(shelf.coordinator.get(change), "form[action$='/gegevens']", "titel", "Van Cora").main()).contains("Het is gewijzigd.", "Van Cora");
        Answered stale = shelf.piet.submit(old, "form[action$='/gegevens']", "titel", "Van Piet");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.main()).contains("Het heet nu ‘Van Cora’");
        assertThat(stale.page().select("#f-titel").val()).isEqualTo("Van Piet");
        assertThat(shelf.piet.submit(stale, "form[action$='/gegevens']").main()).contains("Van Piet");
        assertThat(shelf.piet.submit(shelf.piet.get(change), "form[action$='/gegevens']", "titel", "").status()).isEqualTo(422);
    }

    @Test
    void a_new_version_keeps_the_old_ones_and_one_can_go_back() {
        Bookcase shelf = Bookcase.in("versie.document.example");
        shelf.put(shelf.piet, "Plan.txt", "eerste");
        String document = shelf.document("Plan");
        assertThat(new Parcel().file("bestand", "Plan 2.txt", bytes("tweede")).send(shelf.coordinator, document + "/versies").main()).contains("de oude blijft", "Versie 2: Plan 2.txt", "Versie 1: Plan.txt");
        assertThat(shelf.piet.get(shelf.piet.get(document).page().select(".lk-button--primary").attr("href")).text()).isEqualTo("tweede");
        assertThat(new Parcel().file("bestand", "weer.txt", bytes("tweede")).send(shelf.piet, document + "/versies").main()).contains("precies de versie die er al staat");
        assertThat(new Parcel().field("x", "y").send(shelf.piet, document + "/versies").status()).isEqualTo(422);
        Answered back = shelf.piet.submit(shelf.piet.get(document), "form[action$='/versies/1/herstel']");
        assertThat(back.main()).contains("We gaan verder met versie 1.", "Versie 3: Plan.txt", "Versie 2: Plan 2.txt");
        assertThat(shelf.piet.get(back.page().select(".lk-button--primary").attr("href")).text()).isEqualTo("eerste");
        assertThat(shelf.piet.postRaw(document + "/versies/3/herstel").status()).as("it is the newest").isEqualTo(404);
        assertThat(shelf.piet.postRaw(document + "/versies/9/herstel").status()).isEqualTo(404);
    }

    @Test
    void what_goes_to_the_bin_is_gone_for_all_and_comes_back() {
        Bookcase shelf = Bookcase.in("bak.document.example");
        shelf.put(shelf.piet, "Weg.txt", "weg");
        String document = shelf.document("Weg");
        String file = shelf.piet.get(document).page().select("a[href^='/bestand/']").attr("href");
        Answered gone = shelf.piet.submit(shelf.piet.get(document), "form[action$='/verwijdering']");
        assertThat(gone.main()).contains("‘Weg’ ligt in de prullenbak.", "Nog geen documenten");
        assertThat(shelf.coordinator.get(document).status()).isEqualTo(404);
        assertThat(shelf.coordinator.get(file).status()).isEqualTo(404);
        assertThat(shelf.piet.postRaw(document + "/verwijdering").status()).as("twice").isEqualTo(404);
        assertThat(shelf.day.with("anna", Role.PARTICIPANT).get(shelf.href + "/prullenbak").main()).contains("De prullenbak is leeg");
        assertThat(shelf.piet.submit(shelf.piet.get(shelf.href + "/prullenbak"), "form[action$='/herstel']").main()).contains("‘Weg’ staat er weer.");
        assertThat(shelf.coordinator.get(file).text()).isEqualTo("weg");
        shelf.piet.postRaw(document + "/verwijdering");
        shelf.day.world.owner().sql("update library.document set removed = now() - interval '40 days' where id = ?").param(UUID.fromString(document.substring(document.lastIndexOf('/') + 1))).update();
        shelf.day.world.sweep("library");
        assertThat(shelf.day.world.owner().sql("select count(*) from library.attachment where circle = ?").param(shelf.day.circleId).query(Integer.class).single()).isZero();
    }

    @Test
    void the_same_file_is_recognised_and_one_chooses() {
        Bookcase shelf = Bookcase.in("dubbel.document.example");
        shelf.put(shelf.piet, "Origineel.txt", "dezelfde");
        Answered asked = shelf.put(shelf.coordinator, "Kopie.txt", "dezelfde", "titel", "Mijn kopie", "thema", "Groen");
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.main()).contains("‘Kopie.txt’ is precies hetzelfde als", "Origineel", "(piet, vandaag)");
        assertThat(asked.page().select("#f-titel").val()).isEqualTo("Mijn kopie");
        String waiting = asked.page().select("input[name=toch]").val();
        assertThat(new Parcel().field("toch", waiting).send(shelf.piet, shelf.href + "/nieuw").status()).as("it waits for somebody else").isEqualTo(422);
        Answered anyway = new Parcel().field("aangekomen", waiting).field("toch", waiting).field("titel", "Mijn kopie").send(shelf.coordinator, shelf.href + "/nieuw");
        assertThat(anyway.main()).contains("‘Mijn kopie’ staat erbij.");
        String again = shelf.put(shelf.coordinator, "Kopie2.txt", "dezelfde").page().select("input[name=aangekomen]").val();
        assertThat(new Parcel().field("aangekomen", again).send(shelf.coordinator, shelf.href + "/nieuw").main()).contains("Er is niets bijgezet.");
        assertThat(shelf.day.world.owner().sql("select count(*) from library.arrival where circle = ?").param(shelf.day.circleId).query(Integer.class).single()).isZero();
        Bookcase other = Bookcase.in("anders.document.example");
        assertThat(other.put(other.piet, "Kopie.txt", "dezelfde").main()).as("another circle tells nothing").contains("‘Kopie’ staat erbij.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
