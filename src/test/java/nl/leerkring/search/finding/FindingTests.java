package nl.leerkring.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.news.NewsDay;
import nl.leerkring.search.upkeep.Upkeep;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Searching, by the front door. */
class FindingTests {

    @Test
    void what_was_just_written_is_found_by_its_stem_its_beginning_and_without_accents() {
        NewsDay news = NewsDay.in("vind.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Vindbaar");
        news.tell(noor, "Bewoners maakten wandelingen langs het cafeetje Één in de Groenewaard");
        assertThat(titles(noor, "wandeling")).hasSize(1);
        assertThat(titles(noor, "WANDELINGEN bewoner")).hasSize(1);
        assertThat(titles(noor, "groenew")).hasSize(1);
        assertThat(titles(noor, "een groenewaard")).hasSize(1);
        assertThat(titles(noor, "Groenewáárd")).hasSize(1);
        assertThat(titles(noor, "wandeling fietsen")).isEmpty();
        assertThat(search(noor, "wandeling").page().select("main mark").eachText()).contains("wandelingen");
        assertThat(titles(noor, "\"langs het cafeetje\"")).hasSize(1);
        assertThat(titles(noor, "\"het langs cafeetje\"")).isEmpty();
        assertThat(titles(noor, "groenewaard -wandelingen")).isEmpty();
        assertThat(titles(noor, "groenewaard -zwemmen")).hasSize(1);
    }

    @Test
    void compounds_and_typing_errors_are_forgiven_once_the_words_are_known() {
        NewsDay news = NewsDay.in("samengesteld.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Samengesteld");
        news.tell(noor, "Het warmtenet in Overvecht en het projectbezoek van volgende week");
        news.day.world.bean(Upkeep.class).round();
        assertThat(titles(noor, "bezoek")).hasSize(1);
        assertThat(titles(noor, "bezoeken")).hasSize(1);
        assertThat(titles(noor, "net")).hasSize(1);
        assertThat(titles(noor, "warmte")).hasSize(1);
        Answered wrong = search(noor, "projektbezoek");
        assertThat(wrong.main()).contains("Bedoelde je", "projectbezoek", "Overvecht");
        assertThat(wrong.page().select("main p a[href*='zoek=projectbezoek']")).hasSize(1);
        assertThat(search(noor, "xqzwvk").main()).contains("Niets gevonden").doesNotContain("Bedoelde je");
    }

    @Test
    void a_very_long_word_is_found_whole_and_not_by_its_beginning_and_another_end() {
        NewsDay news = NewsDay.in("langwoord.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Lang");
        String word = "Meerjarenprogramma".repeat(4) + "overleg";
        news.tell(noor, word);
        assertThat(titles(noor, word)).hasSize(1);
        assertThat(suggested(noor, word)).hasSize(1);
        assertThat(titles(noor, "Meerjarenprogramma".repeat(4) + "x")).isEmpty();
        assertThat(titles(noor, "\"" + word + " bestaat niet\"")).isEmpty();
    }

    @Test
    void odd_typing_gives_a_page_and_never_more_than_is_there() {
        NewsDay news = NewsDay.in("vreemdgetypt.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Getypt");
        news.tell(noor, "Kwartaalbericht <b>vet</b> & \"aanhaling\"");
        for (String typed : List.of("", "%", "_", "\\", "'", "''", ":*", "a & b | !c", "(((", "*", "😀", "\0", "kwartaal:*", "!kwartaal", "-", "\"", "\"onaf", "' or 1=1 --",
                "x".repeat(5000), "w ".repeat(3000), "\u202e\u200b", "ﬁ", "١٢٣", "кириллица", "日本語", "the", "de het een", "<script>alert(1)</script>", "\\'", "a\\")) {
            assertThat(noor.get(address(typed)).status()).as(typed).isEqualTo(200);
            assertThat(noor.part("/zoeken/suggesties?zoek=" + encoded(typed)).status()).as(typed).isEqualTo(200);
        }
        assertThat(search(noor, "%").main()).contains("Typ waar je naar zoekt");
        Answered found = search(noor, "kwartaalbericht");
        assertThat(found.text()).contains("&lt;b&gt;vet").doesNotContain("<b>vet");
        for (String wrong : List.of("&soort=x", "&kring=x", "&van=x", "&tot=99", "&volgorde=x", "&na=x", "&thema=" + "x".repeat(900), "&na=1_99999999999999999999_x")) {
            assertThat(noor.get(address("kwartaalbericht") + wrong).status()).as(wrong).isEqualTo(200);
        }
        assertThat(news.day.world.guest().get("/zoeken").path()).isEqualTo("/inloggen");
        assertThat(news.day.world.guest().get("/zoeken/suggesties?zoek=kwartaal").text()).doesNotContain("Kwartaalbericht");
    }

    @Test
    void it_is_narrowed_by_kind_circle_theme_and_date_and_each_can_be_left_out_again() {
        NewsDay news = NewsDay.in("verfijn.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Verfijn");
        news.tell(noor, "Schoolplein vergroend in maart");
        news.item("Schoolplein bekijken", "projectbezoek");
        assertThat(titles(noor, "schoolplein")).hasSize(2);
        Answered narrowed = noor.get(address("schoolplein") + "&soort=news&kring=" + news.day.circle.substring("/kring/".length()) + "&van=2020-01-01");
        assertThat(found(narrowed)).containsExactly("Schoolplein vergroend in maart");
        assertThat(narrowed.page().select("ul[aria-label='Verfijnd met'] a").eachText()).hasSize(4);
        String without = narrowed.page().select("ul[aria-label='Verfijnd met'] a").first().attr("href");
        assertThat(found(noor.get(without))).hasSize(2);
        assertThat(found(noor.get(address("schoolplein") + "&tot=2020-01-01"))).isEmpty();
        assertThat(noor.get(address("schoolplein") + "&tot=2020-01-01").main()).contains("ruimer", "Zoek overal");
        assertThat(found(noor.get(address("schoolplein") + "&thema=" + encoded("Gezond ontwerpen")))).hasSize(2);
        assertThat(found(noor.get(address("schoolplein") + "&thema=Anders"))).isEmpty();
    }

    @Test
    void many_are_read_page_by_page_each_once_in_both_orders() {
        NewsDay news = NewsDay.in("bladerzoek.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Bladerzoek");
        news.day.world.owner().sql("""
                insert into news.item (id, circle, meeting, kind, text, made)
                select gen_random_uuid(), ?, ?, 'news', 'Bladerbericht nummer ' || n || repeat(' Bladerbericht', n % 3), now() - (n / 2) * interval '1 minute' from generate_series(1, 45) n
                """).params(news.day.circleId, news.day.meeting).update();
        for (String order : List.of("", "&volgorde=nieuwste")) {
            List<String> all = new ArrayList<>();
            Answered page = noor.get(address("bladerbericht") + order);
            assertThat(page.main()).contains("45 gevonden");
            all.addAll(found(page));
            for (int n = 0; n < 2; n++) {
                page = noor.get(page.page().select("a[href*='na=']").attr("href"));
                assertThat(page.main()).contains("45 gevonden");
                all.addAll(found(page));
            }
            assertThat(all).hasSize(45).doesNotHaveDuplicates();
            assertThat(page.page().select("a[href*='na=']")).isEmpty();
        }
    }

    @Test
    void a_suggestion_is_a_title_that_holds_what_begins_like_it() {
        NewsDay news = NewsDay.in("suggestie.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Suggestie");
        news.item("Wandeling door de Kruidenbuurt", "projectbezoek");
        assertThat(suggested(noor, "kruid")).containsExactly("Wandeling door de Kruidenbuurt");
        assertThat(suggested(noor, "wandeling krui")).containsExactly("Wandeling door de Kruidenbuurt");
        assertThat(suggested(noor, "ruiden")).isEmpty();
        assertThat(suggested(noor, "k")).isEmpty();
        String href = noor.part("/zoeken/suggesties?zoek=kruid").page().select("[role=option]").attr("data-href");
        assertThat(noor.get(href.replaceAll("#.*", "")).main()).contains("Kruidenbuurt");
        assertThat(noor.part("/zoeken/suggesties?zoek=kruid").text()).hasSizeLessThan(1000);
    }

    @Test
    void every_address_that_is_found_leads_to_a_page() {
        PlannedDay day = PlannedDay.in("adres.example", Duration.ofDays(-1));
        NewsDay.in("adresnieuws.example", Duration.ofDays(14));
        day.world.owner().sql("update meetings.meeting set question = 'Hoe zoekvondst?' where id = ?").param(day.meeting).update();
        day.coordinator.postRaw(day.href + "/programma", "titel", "Zoekvondst samen", "pijler", "verdieping", "minuten", "60");
        day.coordinator.postRaw(day.href + "/oogst", "id", UUID.randomUUID().toString(), "soort", "idea", "neem", "Zoekvondst", "zicht", "mij");
        Answered all = search(day.coordinator, "zoekvondst");
        assertThat(found(all)).contains("Gezond ontwerpen", "Zoekvondst samen");
        for (String href : all.page().select("#gevonden a.lk-item__title").eachAttr("href")) {
            assertThat(day.coordinator.get(href.replaceAll("#.*", "")).status()).as(href).isEqualTo(200);
        }
    }

    static String address(String typed) {
        return "/zoeken?zoek=" + encoded(typed);
    }

    static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    static Answered search(Guest guest, String typed) {
        return guest.get(address(typed));
    }

    static List<String> titles(Guest guest, String typed) {
        return found(search(guest, typed));
    }

    static List<String> found(Answered page) {
        return page.page().select("#gevonden .lk-item__title").eachText();
    }

    static List<String> suggested(Guest guest, String typed) {
        return guest.part("/zoeken/suggesties?zoek=" + encoded(typed)).page().select("[role=option] span:first-child").eachText();
    }
}
