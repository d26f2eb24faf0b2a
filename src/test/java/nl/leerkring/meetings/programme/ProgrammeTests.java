package nl.leerkring.meetings.programme;

import static nl.leerkring.meetings.programme.Building.CHANGE;
import static nl.leerkring.meetings.programme.Building.add;
import static nl.leerkring.meetings.programme.Building.day;
import static nl.leerkring.meetings.programme.Building.id;
import static nl.leerkring.meetings.programme.Building.item;
import static nl.leerkring.meetings.programme.Building.lines;
import static nl.leerkring.meetings.programme.Building.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class ProgrammeTests {

    @Test
    void the_first_item_begins_with_the_meeting_and_times_follow_from_what_comes_before() {
        PlannedDay day = day("tijden");
        assertThat(day.coordinator.get(day.href + "/programma").main()).contains("Nog geen programma");
        add(day, "Inloop", "overig", 30);
        add(day, "Lunch", "pauze", 45);
        Answered after = add(day, "Werksessie", "verdieping", 90, "moment", "na:" + id(day, "Inloop"), "zaal", "Raadzaal", "naam", "Dr. Expert");
        assertThat(after.path()).isEqualTo(day.href + "/programma");
        assertThat(lines(day)).containsExactly("09:30 Inloop", "10:00 Werksessie", "11:30 Lunch");
        assertThat(after.main()).contains("Raadzaal · Dr. Expert", "90 minuten");
        day.set("starts = starts + interval '30 minutes'");
        assertThat(lines(day)).containsExactly("10:00 Inloop", "10:30 Werksessie", "12:00 Lunch");
        assertThat(day.with("piet", Role.PARTICIPANT).get(day.href).main()).contains("Werksessie", "10:30");
    }

    @Test
    void a_day_without_a_date_is_told_from_half_past_nine() {
        PlannedDay day = day("datumloos");
        day.set("starts = null, ends = null");
        add(day, "Inloop", "overig", 30);
        add(day, "Opening", "opening", 15);
        assertThat(lines(day)).containsExactly("09:30 Inloop", "10:00 Opening");
        assertThat(day.coordinator.get(day.href + "/programma").main()).contains("Nog geen datum", "09:30");
    }

    @Test
    void what_is_wrong_is_told_with_the_field_and_what_was_typed_stays() {
        PlannedDay day = day("fouten");
        Answered again = add(day, "", "dans", 0, "leider", UUID.randomUUID().toString(), "zaal", "x".repeat(200), "moment", "na:niets");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).contains("titel", "pijler", "minuten", "leider", "zaal", "moment");
        assertThat(again.page().selectFirst("[name=zaal]").val()).hasSize(200);
        String coordinator = day.person("coordinator").toString();
        Answered both = add(day, "Opening", "opening", 15, "leider", coordinator, "naam", "Iemand");
        assertThat(both.page().select("[aria-invalid]").eachAttr("name")).containsExactly("naam");
    }

    @Test
    void items_move_up_and_down_without_a_script_and_by_a_whole_new_order() {
        PlannedDay day = day("volgorde");
        for (String title : List.of("Een", "Twee", "Drie")) {
            add(day, title, "overig", 30);
        }
        Answered page = day.coordinator.get(day.href + "/programma");
        day.coordinator.submit(page, "form[action$='" + id(day, "Drie") + "/plek']", "naar", "omhoog");
        assertThat(lines(day)).containsExactly("09:30 Een", "10:00 Drie", "10:30 Twee");
        String body = "id=" + id(day, "Twee") + "&id=" + id(day, "Een") + "&id=" + id(day, "Drie") + "&_csrf=" + day.coordinator.token();
        assertThat(day.coordinator.post(day.href + "/programma/volgorde?stand=" + stand(day), body).status()).isEqualTo(200);
        assertThat(lines(day)).containsExactly("09:30 Twee", "10:00 Een", "10:30 Drie");
        assertThat(day.coordinator.postRaw(item(day, "Een") + "/plek", "naar", "opzij").status()).isEqualTo(200);
    }

    @Test
    void items_side_by_side_share_their_time_and_the_longest_counts() {
        PlannedDay day = day("naast");
        add(day, "Groep A", "intervisie", 60);
        add(day, "Groep B", "intervisie", 75, "moment", "met:" + id(day, "Groep A"));
        add(day, "Oogst", "oogst", 30);
        assertThat(lines(day)).containsExactly("09:30 Groep A", "09:30 Groep B", "10:45 Oogst");
        day.coordinator.submit(day.coordinator.get(item(day, "Groep A") + "/wijziging"), CHANGE, "moment", "na:" + id(day, "Oogst"));
        assertThat(lines(day)).containsExactly("09:30 Groep B", "10:45 Oogst", "11:15 Groep A");
    }

    @Test
    void what_is_taken_out_comes_back_where_it_was() {
        PlannedDay day = day("terug");
        add(day, "Een", "overig", 30);
        add(day, "Groep A", "intervisie", 60);
        add(day, "Groep B", "intervisie", 60, "moment", "met:" + id(day, "Groep A"));
        add(day, "Drie", "overig", 30);
        Answered out = day.coordinator.submit(day.coordinator.get(item(day, "Groep A") + "/wijziging"), "form[action$='/verwijdering']");
        assertThat(lines(day)).containsExactly("09:30 Een", "10:00 Groep B", "11:00 Drie");
        assertThat(day.coordinator.get(item(day, "Groep A")).status()).isEqualTo(404);
        day.coordinator.submit(out, ".lk-alert--undo form");
        assertThat(lines(day)).containsExactlyInAnyOrder("09:30 Een", "10:00 Groep A", "10:00 Groep B", "11:00 Drie");
        Answered first = day.coordinator.submit(day.coordinator.get(item(day, "Een") + "/wijziging"), "form[action$='/verwijdering']");
        day.coordinator.postRaw(item(day, "Drie") + "/plek", "naar", "omhoog");
        day.coordinator.submit(first, ".lk-alert--undo form");
        assertThat(lines(day).getFirst()).isEqualTo("09:30 Een");
        assertThat(day.coordinator.postRaw(item(day, "Een") + "/herstel").status()).isEqualTo(200);
        assertThat(lines(day)).hasSize(4);
    }

    @Test
    void who_asks_to_be_forgotten_leads_nothing_by_name_any_more() {
        PlannedDay day = day("vergeten");
        day.with("piet", Role.PARTICIPANT);
        UUID piet = day.person("piet");
        add(day, "Intervisie", "intervisie", 60, "leider", piet.toString());
        assertThat(day.coordinator.get(item(day, "Intervisie")).main()).contains("piet");
        nl.leerkring.people.PersonId id = new nl.leerkring.people.PersonId(piet);
        assertThat(day.world.beans(nl.leerkring.people.Personal.class).map(each -> each.about(id).toString())).anyMatch(about -> about.contains("leidt onderdeel=Intervisie"));
        day.world.beans(nl.leerkring.people.Personal.class).forEach(each -> each.forget(id));
        assertThat(day.coordinator.get(item(day, "Intervisie")).main()).contains("oud-deelnemer");
    }

    @Test
    void participants_read_the_programme_and_never_the_notes() {
        PlannedDay day = day("lezen");
        add(day, "Opening", "opening", 15, "notities", "De wethouder komt als verrassing", "omschrijving", "Wie is wie?", "materiaal", "Beamer");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        assertThat(piet.get(item(day, "Opening")).main()).contains("Wie is wie?", "Beamer").doesNotContain("verrassing");
        assertThat(day.coordinator.get(item(day, "Opening")).main()).contains("verrassing");
        assertThat(piet.get(day.href + "/programma").text()).doesNotContain("verrassing", "/wijziging", "data-reorder");
        for (String path : List.of(day.href + "/programma/nieuw", day.href + "/programma/opbouw", item(day, "Opening") + "/wijziging")) {
            assertThat(piet.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(piet.postRaw(item(day, "Opening") + "/verwijdering").status()).isEqualTo(404);
        assertThat(piet.postRaw(day.href + "/programma", "titel", "X", "pijler", "overig", "minuten", "5").status()).isEqualTo(404);
    }

    @Test
    void the_people_of_the_host_change_the_items_of_the_host_and_nothing_else() {
        PlannedDay day = day("gast");
        add(day, "Projectbezoek", "projectbezoek", 90, "gast", "ja");
        add(day, "Opening", "opening", 15);
        Guest host = day.with("gast", Role.PARTICIPANT);
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Breda') where id = ?")
                .param(day.person("gast")).update();
        day.set("host = (select id from people.organisation where name = 'Breda')");
        assertThat(host.get(day.href + "/programma").page().select("a[href$='/wijziging']")).hasSize(1);
        Answered form = host.get(item(day, "Projectbezoek") + "/wijziging");
        assertThat(form.page().select("[name=gast], [name=moment]")).isEmpty();
        host.submit(form, CHANGE, "omschrijving", "We lopen langs de singel", "moment", "na:" + id(day, "Opening"));
        assertThat(day.coordinator.get(item(day, "Projectbezoek")).main()).contains("We lopen langs de singel", "gastgemeente");
        assertThat(lines(day)).containsExactly("09:30 Projectbezoek", "11:00 Opening");
        assertThat(host.get(item(day, "Opening") + "/wijziging").status()).isEqualTo(404);
        assertThat(host.postRaw(item(day, "Opening") + "/wijziging", "titel", "Over", "pijler", "opening", "minuten", "5", "versie", "1").status()).isEqualTo(404);
        for (String verb : List.of("/plek", "/verwijdering", "/herstel")) {
            assertThat(host.postRaw(item(day, "Projectbezoek") + verb, "naar", "omlaag").status()).as(verb).isEqualTo(404);
        }
        assertThat(host.postRaw(day.href + "/programma/volgorde", "id", id(day, "Opening")).status()).isEqualTo(404);
    }

    @Test
    void an_item_of_another_meeting_or_circle_is_not_there() {
        PlannedDay day = day("mijn");
        PlannedDay other = day("ander");
        add(other, "Geheim", "overig", 30);
        String stranger = day.href + "/programma/" + id(other, "Geheim");
        assertThat(day.coordinator.get(stranger).status()).isEqualTo(404);
        for (String verb : List.of("/wijziging", "/plek", "/verwijdering", "/herstel")) {
            assertThat(day.coordinator.postRaw(stranger + verb, "titel", "X", "pijler", "overig", "minuten", "5", "versie", "1").status()).as(verb).isEqualTo(404);
        }
        assertThat(lines(other)).containsExactly("09:30 Geheim");
    }

    @Test
    void it_warns_of_people_and_rooms_used_twice_a_forgotten_lunch_and_a_long_day() {
        PlannedDay day = day("let-op");
        String cora = day.person("coordinator").toString();
        add(day, "Groep A", "intervisie", 240, "leider", cora, "zaal", "Zaal 1");
        add(day, "Groep B", "intervisie", 60, "leider", cora, "zaal", "zaal 1 ", "moment", "met:" + id(day, "Groep A"));
        assertThat(day.coordinator.get(day.href + "/programma").main()).contains("Cora Coördinator leidt om 09:30 meer dan een onderdeel: ‘Groep A’, ‘Groep B’",
                "In Zaal 1 zijn om 09:30 meer onderdelen tegelijk", "er is geen lunch").doesNotContain("langer dan acht uur");
        add(day, "Lunch", "pauze", 45, "moment", "eerst");
        add(day, "Werksessie", "verdieping", 270);
        assertThat(day.coordinator.get(day.href + "/programma").main()).contains("loopt tot 18:45, 135 minuten na het einde", "langer dan acht uur", "er is geen lunch");
        day.coordinator.postRaw(item(day, "Lunch") + "/plek", "naar", "omlaag");
        assertThat(day.coordinator.get(day.href + "/programma").main()).contains("er is geen lunch"); // 13:30 is too late
        day.coordinator.submit(day.coordinator.get(item(day, "Groep A") + "/wijziging"), CHANGE, "minuten", "150", "leider", "");
        assertThat(day.coordinator.get(day.href + "/programma").main()).doesNotContain("er is geen lunch", "Cora Coördinator leidt");
        assertThat(day.with("piet", Role.PARTICIPANT).get(day.href + "/programma").main()).doesNotContain("Let op");
    }

    @Test
    void an_empty_day_begins_with_the_four_pillars_and_a_full_one_does_not() {
        PlannedDay day = day("pijlers");
        Answered laid = day.coordinator.submit(day.coordinator.get(day.href + "/programma"), "form[action$='/indeling']");
        assertThat(laid.page().select(".lk-pillar").eachText()).contains("Actualiteiten", "Verdieping", "Projectbezoek", "Intervisie");
        assertThat(lines(day)).startsWith("09:30 Inloop met koffie en thee", "10:00 Opening en welkom").hasSize(10);
        assertThat(day.coordinator.postRaw(day.href + "/programma/indeling").status()).isEqualTo(409);
        assertThat(lines(day)).hasSize(10);
    }

    @Test
    void an_archived_circle_keeps_its_programme_as_it_was() {
        PlannedDay day = day("archief");
        add(day, "Opening", "opening", 15);
        day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(day.circleId).update();
        assertThat(day.coordinator.get(day.href + "/programma").main()).contains("Opening");
        assertThat(day.coordinator.postRaw(item(day, "Opening") + "/verwijdering").status()).isEqualTo(409);
        assertThat(lines(day)).containsExactly("09:30 Opening");
    }
}
