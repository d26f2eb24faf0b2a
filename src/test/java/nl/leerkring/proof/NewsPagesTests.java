package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The pages of the news round that a walk along links does not come to in all their states. */
class NewsPagesTests {

    private static final String CIRCLE = "/kring/leerkring-gezondheid-en-ruimte";
    private static final String KLIMAAT = "/kring/leerkring-klimaat-in-de-wijk";

    @Test
    void the_field_the_round_its_wall_and_its_sources_are_valid_and_accessible() throws Exception {
        Map<String, Guest> people = Example.people();
        Guest mila = people.get("in two circles");
        Guest coordinator = people.get("coordinator");
        proposals();
        String sources = CIRCLE + "/actualiteiten/bronnen";
        String pick = coordinator.get(sources).page().select("a[href*='/voorstellen/']").attr("href");
        Map<Guest, List<String>> pages = new LinkedHashMap<>();
        pages.put(mila, List.of(KLIMAAT, KLIMAAT + "/bijeenkomsten/1", KLIMAAT + "/bijeenkomsten/1/actualiteiten", KLIMAAT + "/bijeenkomsten/1/actualiteiten/nieuw?soort=publication",
                CIRCLE + "/bijeenkomsten/2/actualiteiten", CIRCLE + "/bijeenkomsten/1/actualiteiten/verbindingen"));
        pages.put(coordinator, List.of(CIRCLE + "/bijeenkomsten/1/actualiteiten", CIRCLE + "/bijeenkomsten/2/actualiteiten", CIRCLE + "/bijeenkomsten/2/actualiteiten/scherm",
                CIRCLE + "/bijeenkomsten/1/actualiteiten/verbindingen", CIRCLE + "/actualiteiten?woorden=park", sources, pick));
        Map<String, String> html = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (var each : pages.entrySet()) {
            for (String path : each.getValue()) {
                Answered page = each.getKey().get(path);
                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.page().select("h1")).as(path).hasSize(1);
                assertThat(page.page().select(".lk-button--primary").size()).as(path).isLessThanOrEqualTo(1);
                html.put(path, page.text());
            }
            for (Look look : List.of(Look.NARROW, Look.DARK_ENGLISH_DESK)) {
                look(each.getKey(), look, each.getValue(), faults);
            }
        }
        assertThat(Nu.faults(html)).isEmpty();
        assertThat(faults).isEmpty();
    }

    private static void look(Guest guest, Look look, List<String> paths, List<String> faults) {
        Page window = Browser.as(Example.world(), guest, look);
        for (String path : paths) {
            window.navigate(path);
            Axe.faults(window).forEach(fault -> faults.add(look + " " + path + ": " + fault));
            int wider = (int) window.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (wider > 0) {
                faults.add(look + " " + path + ": " + wider + " px wider than the screen");
            }
        }
        window.context().close();
    }

    /** As a feed would have told them; nothing is fetched here. */
    private static void proposals() {
        Example.world().owner().sql("""
                with feed as (insert into news.feed (id, circle, address, title, made, fault) select gen_random_uuid(), id, 'https://bron.example/rss', 'Bron van voorbeeld', now(), 'slow'
                    from circles.circle where slug = 'leerkring-gezondheid-en-ruimte' on conflict do nothing returning id, circle)
                insert into news.proposal (id, circle, feed, mark, title, link, summary, published, made)
                select gen_random_uuid(), circle, id, '\\x01', 'Een handreiking voor koele pleinen', 'https://bron.example/een-heel-lang-adres-dat-nergens-een-streepje-heeft-maar-wel-lang-is', 'Met tekeningen.', now(), now() from feed
                """).update();
    }
}
