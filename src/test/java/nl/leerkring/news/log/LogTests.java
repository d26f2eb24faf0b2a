package nl.leerkring.news.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.news.NewsDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Looking back at all news of a circle. */
class LogTests {

    @Test
    void it_is_searched_by_words_theme_organisation_and_kind() {
        NewsDay news = NewsDay.in("zoeken.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Zoek");
        Guest bram = news.with("bram", Role.PARTICIPANT, "Gemeente Vind");
        news.tell(noor, "Een Beweegroute langs het kanaal");
        bram.postRaw(news.href, "soort", "publication", "tekst", "Handreiking groen", "link", "https://groen.example/lees", "waarom", "Rekenvoorbeelden");
        String log = news.day.circle + "/actualiteiten";
        assertThat(noor.get(log).main()).contains("Beweegroute", "Handreiking groen", "Gezond ontwerpen");
        assertThat(noor.get(log + "?woorden=BEWEEG").main()).contains("kanaal").doesNotContain("Handreiking groen");
        assertThat(noor.get(log + "?woorden=rekenvoorb").main()).contains("Handreiking groen").doesNotContain("kanaal");
        assertThat(noor.get(log + "?woorden=100%25").main()).contains("Niets gevonden");
        assertThat(noor.get(log + "?thema=90").main()).contains("kanaal", "Handreiking groen");
        assertThat(noor.get(log + "?thema=91").main()).contains("Niets gevonden");
        assertThat(noor.get(log + "?soort=publication").main()).contains("Handreiking groen").doesNotContain("kanaal");
        String vind = noor.get(log).page().select("select[name=organisatie] option").stream().filter(each -> each.text().equals("Gemeente Vind")).findFirst().orElseThrow().val();
        assertThat(noor.get(log + "?organisatie=" + vind).main()).contains("Handreiking groen").doesNotContain("kanaal");
        for (String wrong : List.of("?thema=x", "?organisatie=x", "?soort=x", "?voor=x", "?woorden=" + "x".repeat(3000))) {
            assertThat(noor.get(log + wrong).status()).as(wrong).isEqualTo(200);
        }
    }

    @Test
    void it_is_read_page_by_page_with_each_line_once() {
        NewsDay news = NewsDay.in("bladeren.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Blader");
        news.day.world.owner().sql("""
                insert into news.item (id, circle, meeting, kind, text, made) select ('0190a000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ?, ?, 'news', 'Bericht nummer ' || n, now()
                from generate_series(1, 45) n
                """).params(news.day.circleId, news.day.meeting).update();
        Answered first = noor.get(news.day.circle + "/actualiteiten?woorden=nummer");
        List<String> newest = first.page().select(".lk-item__title").eachText();
        assertThat(newest).hasSize(30).startsWith("Bericht nummer 45");
        Answered second = noor.get(first.page().select("a[href*='voor=']").attr("href"));
        List<String> older = second.page().select(".lk-item__title").eachText();
        assertThat(older).hasSize(15).endsWith("Bericht nummer 1").doesNotContainAnyElementsOf(newest);
        assertThat(second.page().select("a[href*='voor=']")).isEmpty();
        assertThat(second.main()).contains("Naar het nieuwste");
    }

    @Test
    void only_the_circle_reads_it() {
        NewsDay news = NewsDay.in("logdicht.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Dicht");
        news.tell(noor, "Voor ons");
        assertThat(news.day.world.signedIn("vreemd@logdicht.example", "Vreemd").get(news.day.circle + "/actualiteiten").status()).isEqualTo(404);
        assertThat(news.day.world.guest().get(news.day.circle + "/actualiteiten").path()).isEqualTo("/inloggen");
        assertThat(news.day.with("oud", Role.ALUMNUS).get(news.day.circle + "/actualiteiten").main()).contains("Voor ons");
    }
}
