package nl.leerkring.deepdives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.people.PersonId;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** A role play: prepared for tables, dealt, played with news from outside to one text, and opened in the debrief. */
class GameTests {

    /** Words of the hidden interests of the game that comes with the program. */
    private static final List<String> SECRETS = List.of("Over zeven maanden zijn er verkiezingen", "al een jaar een tekening klaar", "Je baas wil een voorbeeld",
            "Je werkt ’s nachts", "begint met 400.000", "verkeersmodel van Waterrijk elf jaar oud", "ruimte voor een nieuwe praktijk");

    private final PlannedDay day;
    private final String item;

    GameTests() {
        day = PlannedDay.in("spel-" + UUID.randomUUID().toString().substring(0, 8) + ".example", Duration.ofHours(-1));
        UUID id = UUID.randomUUID();
        day.world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, made, changed)
                values (?, ?, ?, 1, 'verdieping', 'Spelen', 90, now(), now())
                """).params(id, day.circleId, day.meeting).update();
        item = day.href + "/programma/" + id;
    }

    private String prepared() {
        Answered choose = day.coordinator.get(item + "/werkvormen");
        assertThat(choose.page().select("a[href$='/werkvormen/spel']")).hasSize(1);
        Answered ready = day.coordinator.submit(day.coordinator.get(item + "/werkvormen/spel"), "form[action$='/spel']", "spel", "waterrijk", "tafels", "1");
        return ready.page().selectFirst("a[href^='/ronde/']").attr("href");
    }

    private void press(String run, String... moves) {
        Stream.of(moves).forEach(move -> assertThat(day.coordinator.submit(day.coordinator.get(run), "form[action$='/stand']", "doen", move).status()).isEqualTo(200));
    }

    private static List<String> secrets(Answered page) {
        return SECRETS.stream().filter(page.text()::contains).toList();
    }

    @Test
    void a_game_is_prepared_for_several_tables_and_only_by_who_may() {
        Answered form = day.coordinator.get(item + "/werkvormen/spel");
        assertThat(day.coordinator.submit(form, "form[action$='/spel']", "spel", "waterrijk", "tafels", "0").status()).isEqualTo(422);
        assertThat(day.coordinator.submit(form, "form[action$='/spel']", "spel", "bestaat-niet", "tafels", "1").status()).isEqualTo(422);
        Answered ready = day.coordinator.submit(form, "form[action$='/spel']", "spel", "waterrijk", "tafels", "3");
        assertThat(ready.main()).contains("De Dijkstraat in Waterrijk, tafel 1", "tafel 3");
        Guest nora = day.with("nora", Role.PARTICIPANT);
        assertThat(nora.get(item + "/werkvormen/spel").status()).isEqualTo(404);
        assertThat(nora.get(item + "/werkvormen/spel/waterrijk/bestand").status()).isEqualTo(404);
        assertThat(nora.postRaw(item + "/werkvormen/spel", "spel", "waterrijk", "tafels", "1").status()).isEqualTo(404);
    }

    @Test
    void everybody_sees_only_the_own_interest_until_the_debrief_opens_all() {
        String run = prepared();
        List<Guest> players = Stream.of("anna", "bert", "cem").map(name -> day.with(name, Role.PARTICIPANT)).toList();
        players.forEach(player -> player.get(run));
        assertThat(players.getFirst().postRaw(run + "/spel/rollen").status()).isEqualTo(404);
        assertThat(day.coordinator.submit(day.coordinator.get(run), "form[action$='/rollen']").main()).contains("De rollen zijn verdeeld");
        assertThat(players.stream().map(player -> secrets(player.get(run))).toList()).allMatch(seen -> seen.size() == 1).doesNotHaveDuplicates();
        Guest late = day.with("dorien", Role.PARTICIPANT);
        assertThat(secrets(late.get(run))).isEmpty();
        assertThat(late.submit(late.get(run), "form[action$='/spel/rol']", "rol", "6").main()).contains("Huisarts");
        assertThat(late.postRaw(run + "/spel/rol", "rol", "5").status()).as("nobody looks into several").isEqualTo(404);
        for (String page : List.of(run + "/dossier", run + "/scherm", run + "/product", run + "/papier")) {
            assertThat(secrets(late.get(page))).as(page).isEmpty();
        }
        assertThat(late.get(run + "/rolkaarten").status()).isEqualTo(404);
        assertThat(secrets(day.coordinator.get(run + "/rolkaarten"))).hasSize(7);
        press(run, "read", "begin", "next", "next", "next", "next");
        assertThat(secrets(late.get(run))).hasSize(1);
        press(run, "next");
        assertThat(secrets(late.get(run))).hasSize(7);
        assertThat(late.get(run).main()).contains("Stap eerst uit je rol");
        assertThat(secrets(late.get(run + "/scherm"))).hasSize(7);
        assertThat(late.part(run + "/spel").text()).contains("Wie speelt wie").doesNotContain("<html");
    }

    @Test
    void who_leads_gives_somebody_a_role_and_two_do_not_choose_the_same() {
        String run = prepared();
        Guest anna = day.with("anna", Role.PARTICIPANT);
        Guest bert = day.with("bert", Role.PARTICIPANT);
        Answered both = bert.get(run);
        anna.submit(anna.get(run), "form[action$='/spel/rol']", "rol", "0");
        assertThat(bert.submit(both, "form[action$='/spel/rol']", "rol", "0").status()).isEqualTo(409);
        Answered leading = day.coordinator.get(run);
        String annas = leading.page().select("#f-wie option").stream().filter(each -> each.text().equals("anna")).findFirst().orElseThrow().val();
        day.coordinator.submit(leading, "form:has(#f-wie)", "wie", annas, "rol", "3");
        assertThat(anna.get(run).main()).contains("Jouw rol: Bewoner van de Dijkstraat");
        assertThat(bert.postRaw(run + "/spel/rol", "rol", "1", "wie", annas).status()).isEqualTo(404);
        assertThat(bert.postRaw(run + "/spel/rol", "rol", "19").status()).isEqualTo(404);
        assertThat(bert.postRaw(run + "/spel/rol").status()).isEqualTo(404);
    }

    @Test
    void news_goes_out_with_one_press_to_phones_and_the_wall_and_can_be_taken_back() {
        String run = prepared();
        Guest anna = day.with("anna", Role.PARTICIPANT);
        press(run, "read", "begin");
        assertThat(anna.get(run).main()).doesNotContain("Bijna mis");
        assertThat(anna.postRaw(run + "/spel/nieuws", "n", "0").status()).isEqualTo(404);
        Answered sent = day.coordinator.submit(day.coordinator.get(run), "form[action$='/spel/nieuws']", "n", "0");
        assertThat(anna.get(run).main()).contains("Bijna mis", "een jongen van acht");
        assertThat(anna.get(run + "/scherm").main()).contains("Bijna mis");
        assertThat(day.coordinator.postRaw(run + "/spel/nieuws", "n", "0").status()).as("twice is once").isEqualTo(200);
        day.coordinator.submit(sent, "form[action$='/intrekking']");
        assertThat(anna.get(run).main()).doesNotContain("Bijna mis");
        assertThat(day.coordinator.postRaw(run + "/spel/nieuws", "n", "9").status()).isEqualTo(404);
    }

    @Test
    void the_table_makes_one_text_and_who_was_late_sees_what_changed() {
        String run = prepared();
        Guest anna = day.with("anna", Role.PARTICIPANT);
        Guest bert = day.with("bert", Role.PARTICIPANT);
        anna.get(run);
        bert.get(run);
        assertThat(anna.postRaw(run + "/product", "tekst", "Te vroeg", "versie", "0").status()).isEqualTo(409);
        press(run, "read", "begin");
        anna.submit(anna.get(run + "/product"), "form[action$='/product']", "tekst", "Wij kiezen\nde versmalling");
        Answered annas = anna.get(run + "/product");
        Answered berts = bert.get(run + "/product");
        anna.submit(annas, "form[action$='/product']", "tekst", "Wij kiezen\nde ruil");
        Answered late = bert.submit(berts, "form[action$='/product']", "tekst", "Wij kiezen\nde versmalling\nmet bomen");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().selectFirst("#f-tekst").wholeText()).contains("met bomen");
        assertThat(late.page().select("del").text()).contains("de versmalling");
        assertThat(late.page().select("ins").text()).contains("de ruil");
        assertThat(bert.submit(late, "form[action$='/product']", "tekst", "Wij kiezen\nde ruil\nmet bomen").main()).contains("Bewaard");
        assertThat(anna.part(run + "/product/tekst").text()).contains("met bomen", "bert");
        assertThat(bert.submit(bert.get(run + "/product"), "form[action$='/product']", "tekst", "x".repeat(10_001)).status()).isEqualTo(422);
        Guest observer = day.with("kijker", Role.OBSERVER);
        assertThat(observer.postRaw(run + "/product", "tekst", "Nee", "versie", "3").status()).isEqualTo(404);
    }

    @Test
    void a_game_is_taken_along_changed_and_brought_in_and_what_is_no_game_is_refused_with_a_reason() {
        String shelf = item + "/werkvormen/spel";
        String json = day.coordinator.get(shelf + "/waterrijk/bestand").text();
        Answered brought = day.coordinator.submit(day.coordinator.get(shelf), "form[action$='/invoer']", "json", json.replace("De Dijkstraat in Waterrijk", "De Kade in Waterrijk"));
        assertThat(brought.main()).contains("De Kade in Waterrijk");
        Answered gone = day.coordinator.submit(brought, "form[action*='/werkvormen/spel/'][action$='/verwijdering']");
        assertThat(gone.page().select("#f-spel option").eachText()).containsExactly("De Dijkstraat in Waterrijk");
        assertThat(day.coordinator.submit(gone, "form[action$='/herstel']").page().select("#f-spel option")).hasSize(2);
        for (String wrong : List.of("", "geen json", "null", "[]", "{}", "{\"title\":{\"nl\":\"Zonder script\"}}", json.replace("\"step\" : 4", "\"step\" : 40"),
                json.replace("9.000 auto", "\\u0000 auto"))) {
            assertThat(day.coordinator.submit(day.coordinator.get(shelf), "form[action$='/invoer']", "json", wrong).status()).as(wrong.substring(0, Math.min(40, wrong.length()))).isEqualTo(422);
        }
    }

    @Test
    void a_run_that_is_no_game_has_no_game_and_the_rows_are_behind_the_wall_of_the_circle() {
        String run = prepared();
        Answered plain = day.coordinator.postRaw(item + "/werkvormen", "werkvorm", "brainstorm");
        String other = plain.page().select("a[href^='/ronde/']").last().attr("href");
        assertThat(day.coordinator.get(other).page().select("#spel")).isEmpty();
        for (String page : List.of("/spel", "/dossier", "/rolkaarten", "/product", "/kaart")) {
            assertThat(day.coordinator.part(other + page).status()).as(page).isEqualTo(404);
        }
        Guest stranger = day.world.signedIn("vreemd@" + day.domain, "Vreemd");
        assertThat(stranger.get(run + "/dossier").status()).isEqualTo(404);
        Database database = day.world.bean(Database.class);
        PlannedDay elsewhere = PlannedDay.in("elders-" + day.domain, Duration.ofHours(-1));
        int own = database.read(Key.circle(day.circleId), sql -> sql.sql("select count(*) from deepdives.game").query(Integer.class).single());
        int others = database.read(Key.circle(elsewhere.circleId), sql -> sql.sql("select count(*) from deepdives.game").query(Integer.class).single());
        assertThat(own).isEqualTo(1);
        assertThat(others).isZero();
    }

    @Test
    void what_somebody_played_wrote_and_drew_is_in_her_data_and_stays_without_her() {
        String run = prepared();
        Guest anna = day.with("anna", Role.PARTICIPANT);
        anna.submit(anna.get(run), "form[action$='/spel/rol']", "rol", "6");
        press(run, "read", "begin");
        anna.postRaw(run + "/product", "tekst", "Een praktijk op de hoek", "versie", "0");
        String map = day.coordinator.postRaw(item + "/werkvormen", "werkvorm", "oorzakenkaart").page().select("a[href^='/ronde/']").last().attr("href");
        press(map, "read", "begin");
        anna.get(map);
        Answered drawn = anna.postRaw(map + "/kaart/variabelen", "naam", "drukte in de wachtkamer");
        anna.postRaw(map + "/kaart/stippen", "op", drawn.page().selectFirst("tr[data-ding]").attr("data-ding"));
        PersonId person = new PersonId(day.person("anna"));
        DeepDivesPersonal personal = day.world.bean(DeepDivesPersonal.class);
        assertThat(personal.about(person).stream().map(row -> row.get("wat") + ": " + row.get("tekst")).toList()).containsExactlyInAnyOrder("rol in een spel: Huisarts",
                "wat de tafel maakte: Een praktijk op de hoek", "op een oorzakenkaart: drukte in de wachtkamer", "stip op een kaart: null");
        personal.forget(person);
        assertThat(personal.about(person)).isEmpty();
        assertThat(day.coordinator.get(map + "/kaart").main()).contains("drukte in de wachtkamer");
        assertThat(day.coordinator.get(run + "/product").main()).contains("Een praktijk op de hoek");
    }
}
