package nl.leerkring.meetings.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Parcel;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class MaterialsTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Test
    void who_organises_puts_a_file_at_an_item_and_everybody_in_the_circle_may_have_it() {
        Shelved shelf = Shelved.in("iedereen.stukken.example");
        Answered after = shelf.put(shelf.day.coordinator, "Gezonde wijk – voorstel.pdf", PDF);
        assertThat(after.main()).contains("‘Gezonde wijk – voorstel.pdf’ staat erbij.", "PDF · 1 kB · Cora Coördinator, vandaag");
        String file = shelf.file();
        for (Role role : List.of(Role.PARTICIPANT, Role.OBSERVER, Role.ALUMNUS, Role.FACILITATOR)) {
            Guest guest = shelf.day.with(role.code(), role);
            assertThat(guest.get(shelf.item).main()).contains("Gezonde wijk – voorstel.pdf");
            assertThat(guest.get(shelf.day.href).main()).as("on the page of the day").contains("Om te lezen", "Gezonde wijk – voorstel.pdf");
            assertThat(guest.get(file).response().body()).isEqualTo(PDF);
        }
        assertThat(shelf.day.world.owner().sql("select count(*) from activity.happening where circle = ? and kind = 'material'").param(shelf.day.circleId)
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_file_goes_out_to_keep_and_never_to_run() {
        Shelved shelf = Shelved.in("kop.stukken.example");
        shelf.put(shelf.day.coordinator, "Verslag “één”.pdf", PDF);
        Answered file = shelf.day.coordinator.get(shelf.file());
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"Verslag ___n_.pdf\"; filename*=UTF-8''Verslag%20%E2%80%9C%C3%A9%C3%A9n%E2%80%9D.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        shelf.day.coordinator.header("Range", "bytes=5-7");
        Answered piece = shelf.day.coordinator.get(shelf.file());
        assertThat(piece.status()).isEqualTo(206);
        assertThat(piece.text()).isEqualTo("1.7");
        assertThat(piece.header("Content-Range")).isEqualTo("bytes 5-7/" + PDF.length);
    }

    @Test
    void for_others_a_file_is_not_there() {
        Shelved shelf = Shelved.in("vreemd.stukken.example");
        shelf.put(shelf.day.coordinator, "geheim.pdf", PDF);
        PlannedDay other = Shelved.in("buren.stukken.example").day;
        assertThat(other.coordinator.get(shelf.file()).status()).isEqualTo(404);
        assertThat(other.coordinator.get("/voorbeeld/" + id(shelf.file())).status()).isEqualTo(404);
        assertThat(shelf.day.world.guest().once(shelf.file()).header("Location")).startsWith("/inloggen?naar=");
        Guest piet = shelf.day.with("piet", Role.PARTICIPANT);
        assertThat(piet.get(shelf.file()).status()).isEqualTo(200);
        shelf.day.end("piet");
        assertThat(piet.get(shelf.file()).status()).isEqualTo(404);
        for (String verb : List.of("/verwijdering", "/herstel")) {
            assertThat(other.coordinator.postRaw(other.href + "/stukken/" + id(shelf.file()) + verb).status()).as(verb).isEqualTo(404);
            assertThat(shelf.day.coordinator.postRaw(shelf.day.href + "/stukken/" + UUID.randomUUID() + verb).status()).as(verb).isEqualTo(404);
        }
        assertThat(other.coordinator.get(other.href + "/programma/" + id(shelf.item.replace("/programma/", "/x/")) + "/stukken").status()).isEqualTo(404);
        assertThat(shelf.day.coordinator.get("/bestand/geen-nummer/x.pdf").status()).isEqualTo(404);
    }

    @Test
    void who_does_not_organise_or_lead_has_no_form_and_cannot_send() {
        Shelved shelf = Shelved.in("mag.stukken.example");
        Guest piet = shelf.day.with("piet", Role.PARTICIPANT);
        shelf.put(shelf.day.coordinator, "a.pdf", PDF);
        assertThat(piet.get(shelf.item).page().select("form[enctype], form[action$='/verwijdering']")).isEmpty();
        assertThat(shelf.put(piet, "b.pdf", PDF).status()).isEqualTo(404);
        assertThat(new Parcel().file("bestand", "b.pdf", PDF).send(piet, shelf.day.href + "/stukken").status()).isEqualTo(404);
        assertThat(piet.postRaw(shelf.day.href + "/stukken/" + id(shelf.file()) + "/verwijdering").status()).isEqualTo(404);
        String led = shelf.item("Werksessie", "leider", shelf.day.person("piet").toString());
        assertThat(new Parcel().file("bestand", "mijn.pdf", PDF).send(piet, led + "/stukken").main()).contains("‘mijn.pdf’ staat erbij.");
    }

    @Test
    void the_people_of_the_host_add_to_what_they_prepare_and_to_the_day() {
        Shelved shelf = Shelved.in("gast.stukken.example");
        String visit = shelf.item("Projectbezoek", "gast", "ja");
        Guest host = shelf.day.with("gast", Role.PARTICIPANT);
        shelf.day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Breda') where id = ?")
                .param(shelf.day.person("gast")).update();
        shelf.day.set("host = (select id from people.organisation where name = 'Breda')");
        assertThat(new Parcel().file("bestand", "route.pdf", PDF).send(host, visit + "/stukken").main()).contains("‘route.pdf’ staat erbij.");
        assertThat(new Parcel().file("bestand", "welkom.pdf", PDF).send(host, shelf.day.href + "/stukken").main()).contains("‘welkom.pdf’ staat erbij.");
        assertThat(shelf.put(host, "niet.pdf", PDF).status()).isEqualTo(404);
    }

    @Test
    void what_is_taken_away_is_gone_for_all_and_comes_back_with_one_press() {
        Shelved shelf = Shelved.in("weg.stukken.example");
        shelf.put(shelf.day.coordinator, "plan.pdf", PDF);
        String file = shelf.file();
        Answered gone = shelf.day.coordinator.submit(shelf.day.coordinator.get(shelf.item), "form[action$='/verwijdering']");
        assertThat(gone.main()).contains("‘plan.pdf’ is weg.").doesNotContain("PDF ·");
        assertThat(shelf.day.coordinator.get(file).status()).isEqualTo(404);
        assertThat(shelf.day.coordinator.postRaw(shelf.day.href + "/stukken/" + id(file) + "/verwijdering").status()).as("twice").isEqualTo(404);
        assertThat(shelf.day.coordinator.submit(gone, "form[action$='/herstel']").main()).contains("‘plan.pdf’ staat er weer bij.", "PDF ·");
        assertThat(shelf.day.coordinator.get(file).status()).isEqualTo(200);
        shelf.day.coordinator.postRaw(shelf.item + "/verwijdering");
        assertThat(shelf.day.coordinator.get(file).status()).as("the item is out of the programme").isEqualTo(404);
    }

    @Test
    void a_link_is_kept_with_a_name_and_only_when_it_is_one() {
        Shelved shelf = Shelved.in("link.stukken.example");
        Answered page = new Parcel().field("link", "https://www.platform31.nl/leerkring?x=1").field("titel", "De site").send(shelf.day.coordinator, shelf.day.href + "/stukken");
        assertThat(page.page().select("a[href='https://www.platform31.nl/leerkring?x=1']").text()).isEqualTo("De site");
        for (String wrong : List.of("javascript:alert(1)", "platform31", "https://", "file:///etc/passwd", "https://a b")) {
            Answered again = new Parcel().field("link", wrong).field("titel", "Mijn titel").send(shelf.day.coordinator, shelf.day.href + "/stukken");
            assertThat(again.status()).as(wrong).isEqualTo(422);
            assertThat(again.page().select("[name=link]").val()).isEqualTo(wrong);
            assertThat(again.page().select("[name=titel]").val()).isEqualTo("Mijn titel");
        }
    }

    @Test
    void several_at_once_come_in_each_by_itself() {
        Shelved shelf = Shelved.in("veel.stukken.example");
        Answered page = new Parcel().file("bestand", "een.pdf", PDF).file("bestand", "leeg.pdf", new byte[0]).file("bestand", "twee.txt", "Dag".getBytes(StandardCharsets.UTF_8))
                .send(shelf.day.coordinator, shelf.item + "/stukken");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.main()).contains("‘een.pdf’, ‘twee.txt’ kwam wel goed aan.", "‘leeg.pdf’ is leeg.");
        assertThat(shelf.day.coordinator.get(shelf.item).page().select("a[href^='/bestand/']").eachText()).containsExactly("een.pdf", "twee.txt");
        assertThat(new Parcel().file("bestand", "", new byte[0]).send(shelf.day.coordinator, shelf.item + "/stukken").main()).contains("Kies een bestand of vul een link in.");
        assertThat(shelf.day.coordinator.postRaw(shelf.item + "/stukken", "bestand", "x").status()).isIn(400, 422);
    }

    @Test
    void home_says_what_to_read_before_the_next_day_and_how_long_that_takes() {
        Shelved shelf = Shelved.in("vooraf.stukken.example");
        Guest piet = shelf.day.with("piet", Role.PARTICIPANT);
        assertThat(piet.get(shelf.day.circle).main()).doesNotContain("Voorbereiden");
        shelf.put(shelf.day.coordinator, "Startnotitie.txt", ("Lees dit vooraf. ".repeat(500)).getBytes(StandardCharsets.UTF_8));
        assertThat(piet.get(shelf.day.circle).main()).as("nobody knows yet how long it is").contains("Voorbereiden", "Startnotitie.txt");
        new Parcel().file("bestand", "Kaart.txt", "kort".getBytes(StandardCharsets.UTF_8)).field("titel", "De kaart").field("bijeenkomst", shelf.day.meeting.toString())
                .send(shelf.day.coordinator, shelf.day.circle + "/documenten/nieuw");
        shelf.put(shelf.day.coordinator, "Bijlage.pdf", PDF);
        shelf.day.world.owner().sql("insert into library.reading (attachment, circle, state, words) select id, circle, 'read', repeat('woord ', 2000) from library.attachment where name = 'Startnotitie.txt' and circle = ? "
                + "on conflict (attachment) do update set words = excluded.words").param(shelf.day.circleId).update();
        Answered home = piet.get(shelf.day.circle);
        assertThat(home.main()).contains("Startnotitie.txt 9 minuten", "Alle 3 stukken bij deze dag").doesNotContain("Voorbereiden:");
        assertThat(home.page().select("section.lk-card--next a.lk-item__title").eachText()).containsExactly("Startnotitie.txt", "De kaart");
        shelf.day.world.owner().sql("insert into library.reading (attachment, circle, state, words) select id, circle, 'read', 'kort' from library.attachment where name <> 'Startnotitie.txt' and circle = ? "
                + "on conflict (attachment) do update set words = excluded.words").param(shelf.day.circleId).update();
        assertThat(piet.get(shelf.day.circle).main()).as("all are read now").contains("Voorbereiden: 9 minuten");
        assertThat(piet.get(home.page().select("a:contains(De kaart)").attr("href")).main()).contains("De kaart");
        assertThat(piet.get(home.page().select("a:contains(Alle 3 stukken)").attr("href")).status()).isEqualTo(200);
    }

    @Test
    void a_closed_circle_keeps_its_documents_and_takes_no_more() {
        Shelved shelf = Shelved.in("archief.stukken.example");
        shelf.put(shelf.day.coordinator, "plan.pdf", PDF);
        shelf.day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(shelf.day.circleId).update();
        assertThat(shelf.day.coordinator.get(shelf.file()).status()).isEqualTo(200);
        assertThat(shelf.day.coordinator.get(shelf.item).page().select("form[enctype]")).isEmpty();
        assertThat(shelf.put(shelf.day.coordinator, "nog.pdf", PDF).status()).isEqualTo(409);
    }

    private static String id(String address) {
        return address.split("/")[address.startsWith("/bestand/") ? 2 : address.split("/").length - 1];
    }
}
