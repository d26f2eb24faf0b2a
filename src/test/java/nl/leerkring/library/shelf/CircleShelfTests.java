package nl.leerkring.library.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.leerkring.circles.Role;
import nl.leerkring.library.Bookcase;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import org.junit.jupiter.api.Test;

class CircleShelfTests {

    @Test
    void an_empty_shelf_says_what_could_be_on_it() {
        Bookcase shelf = Bookcase.in("leeg.plank.example");
        assertThat(shelf.piet.get(shelf.href).main()).contains("Nog geen documenten", "Zet er een verslag");
        Guest reader = shelf.day.with("lezer", Role.OBSERVER);
        assertThat(reader.get(shelf.href).main()).contains("Nog geen documenten").doesNotContain("Zet er iets bij", "Prullenbak");
        assertThat(shelf.piet.get(shelf.day.circle).page().select("nav a[href='" + shelf.href + "']").text()).contains("Documenten");
    }

    @Test
    void what_is_put_there_is_read_by_all_in_the_circle_and_by_nobody_else() {
        Bookcase shelf = Bookcase.in("lezen.plank.example");
        shelf.put(shelf.piet, "Handreiking groen.txt", "groen doet goed", "beschrijving", "Voor wie begint", "thema", "Groen", "soort", "guide", "bijeenkomst", shelf.day.meeting.toString());
        String document = shelf.document("Handreiking groen");
        String file = shelf.coordinator.get(document).page().select("a[href^='/bestand/']").attr("href");
        for (Role role : Role.values()) {
            Guest guest = shelf.day.with(role.code(), role);
            assertThat(guest.get(shelf.href).main()).contains("Handreiking groen", "Voor wie begint", "handreiking · tekst · 1 kB · piet, vandaag", "Groen", "bij ‘Gezond ontwerpen’");
            assertThat(guest.get(document).main()).contains("Handreiking groen", "Gezond ontwerpen", "Versie 1: Handreiking groen.txt");
            assertThat(guest.get(file).text()).isEqualTo("groen doet goed");
        }
        Bookcase other = Bookcase.in("buren.plank.example");
        for (Guest stranger : List.of(other.coordinator, other.piet)) {
            for (String address : List.of(shelf.href, document, document + "/gegevens", document + "/inkijk", shelf.href + "/alles", shelf.href + "/nieuw", shelf.href + "/prullenbak", file)) {
                assertThat(stranger.get(address).status()).as(address).isEqualTo(404);
            }
            assertThat(stranger.get(document.replace(shelf.href, other.href)).status()).as("in their own circle").isEqualTo(404);
            assertThat(stranger.postRaw(document.replace(shelf.href, other.href) + "/verwijdering").status()).isEqualTo(404);
        }
        assertThat(shelf.day.world.guest().once(shelf.href).header("Location")).startsWith("/inloggen?naar=");
        shelf.day.end("piet");
        assertThat(shelf.piet.get(file).status()).isEqualTo(404);
    }

    @Test
    void what_hangs_on_a_day_is_found_there_too_and_filters_narrow_it() {
        Bookcase shelf = Bookcase.in("filter.plank.example");
        new Parcel().file("bestand", "Leeswijzer.txt", "lees".getBytes(StandardCharsets.UTF_8)).send(shelf.coordinator, shelf.day.href + "/stukken");
        shelf.put(shelf.piet, "a.txt", "aaa", "titel", "Beleid", "thema", "Wonen", "soort", "policy");
        shelf.put(shelf.piet, "b.txt", "bbb", "titel", "Verslag", "thema", "Groen", "soort", "report", "bijeenkomst", shelf.day.meeting.toString());
        assertThat(titles(shelf, "")).containsExactly("Verslag", "Beleid", "Leeswijzer.txt");
        assertThat(titles(shelf, "?thema=Groen")).containsExactly("Verslag");
        assertThat(titles(shelf, "?soort=policy")).containsExactly("Beleid");
        assertThat(titles(shelf, "?bijeenkomst=" + shelf.day.meeting)).containsExactly("Verslag", "Leeswijzer.txt");
        assertThat(titles(shelf, "?bijeenkomst=" + UUID.randomUUID())).isEmpty();
        assertThat(shelf.piet.get(shelf.href + "?thema=Niets").main()).contains("Niets gevonden");
        for (String wrong : List.of("?bijeenkomst=x", "?soort=nep", "?voor=1_2", "?voor=99999999999999999_" + UUID.randomUUID(), "?thema=" + "x".repeat(200))) {
            assertThat(shelf.piet.get(shelf.href + wrong).status()).as(wrong).isEqualTo(200);
        }
    }

    @Test
    void a_long_shelf_comes_page_by_page_and_nothing_is_lost_or_told_twice() {
        Bookcase shelf = Bookcase.in("lang.plank.example");
        for (int i = 0; i < 65; i++) {
            shelf.day.world.owner().sql("""
                    with a as (insert into library.attachment (id, circle, kind, subject, name, link, made) select gen_random_uuid(), :circle, 'document', :id, :name, 'https://x.example', now() returning id, made)
                    insert into library.document (id, circle, title, kind, latest, moved, made) select :id, :circle, :name, 'other', a.id, date_trunc('hour', a.made), a.made from a
                    """).param("circle", shelf.day.circleId).param("id", UUID.randomUUID()).param("name", "Stuk " + i).update();
        }
        List<String> seen = new java.util.ArrayList<>();
        String at = shelf.href;
        for (int page = 0; page < 3; page++) {
            Answered answered = shelf.piet.get(at);
            seen.addAll(answered.page().select("a.lk-item__title").eachText());
            at = answered.page().select("a:contains(Ouder)").attr("href");
        }
        assertThat(at).isEmpty();
        assertThat(seen).hasSize(65).doesNotHaveDuplicates();
    }

    @Test
    void everything_goes_along_in_one_zip_with_a_folder_for_each_and_a_list() throws IOException {
        Bookcase shelf = Bookcase.in("zip.plank.example");
        shelf.put(shelf.piet, "Plan.txt", "een", "bijeenkomst", shelf.day.meeting.toString());
        shelf.put(shelf.piet, "plan.TXT", "twee", "bijeenkomst", shelf.day.meeting.toString());
        shelf.put(shelf.piet, "los.txt", "drie", "titel", "=1+1", "thema", "../../etc: <kwaad>");
        shelf.link(shelf.piet, "https://www.rivm.nl/", "titel", "RIVM");
        Answered zip = shelf.day.with("lezer", Role.OBSERVER).get(shelf.href + "/alles");
        assertThat(zip.header("Content-Disposition")).startsWith("attachment; filename=\"");
        Map<String, String> files = files(zip.response().body());
        assertThat(files.keySet()).allSatisfy(name -> assertThat(name).doesNotContain("..", ":", "<", "\\").doesNotStartWith("/"));
        assertThat(files).hasSize(4).containsEntry("Gezond ontwerpen/plan.TXT", "twee").containsEntry("Gezond ontwerpen/Plan (2).txt", "een").containsValue("drie");
        assertThat(files.get("lijst.csv")).contains("\"RIVM\"", "https://www.rivm.nl/", "\"'=1+1\"", "Gezond ontwerpen/plan.TXT");
    }

    @Test
    void a_closed_circle_only_reads() {
        Bookcase shelf = Bookcase.in("dicht.plank.example");
        shelf.put(shelf.piet, "blijft.txt", "blijft");
        String document = shelf.document("blijft");
        shelf.day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(shelf.day.circleId).update();
        assertThat(shelf.piet.get(shelf.href).main()).contains("blijft").doesNotContain("Zet er iets bij");
        assertThat(shelf.piet.get(document).page().select("main form[method=post]")).isEmpty();
        assertThat(shelf.piet.get(shelf.href + "/alles").status()).isEqualTo(200);
        assertThat(shelf.piet.postRaw(document + "/verwijdering").status()).isNotEqualTo(200);
        assertThat(shelf.put(shelf.piet, "nog.txt", "nog").status()).isNotEqualTo(200);
        assertThat(shelf.piet.get(document).status()).isEqualTo(200);
    }

    private static List<String> titles(Bookcase shelf, String query) {
        return shelf.piet.get(shelf.href + query).page().select("a.lk-item__title").eachText();
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), new String(input.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
