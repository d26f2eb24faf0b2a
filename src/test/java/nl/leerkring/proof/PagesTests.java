package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Counted;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;
import org.jsoup.nodes.Document;

/** Every page that a visitor, a participant, a coordinator or an administrator of the example circle can come to by its links. */
class PagesTests {

    private static final int MOST_HTML = 50_000;
    /** Who it is, the seat, and what the page itself needs; home asks each module that may want something. */
    private static final int MOST_QUERIES = 13;
    private static final World WORLD = Example.world();
    private static final Map<String, Guest> PEOPLE = Example.people();
    private static final Map<String, Map<String, Answered>> PAGES = pages();

    @Test
    void every_page_is_valid_html() throws Exception {
        Map<String, String> html = new LinkedHashMap<>();
        PAGES.forEach((who, pages) -> pages.forEach((route, page) -> html.put(who + " " + route, page.text())));
        assertThat(Nu.faults(html)).isEmpty();
    }

    @Test
    void every_page_has_one_heading_a_title_of_its_own_and_is_not_heavy() {
        List<String> faults = new ArrayList<>();
        PAGES.forEach((who, pages) -> pages.forEach((route, answered) -> {
            Document page = answered.page();
            if (page.selectFirst("html[lang]") == null || route.equals("/stijl")) {
                return; // a part, shown within a page; or the page that shows all pieces at once
            }
            if (page.select("h1").size() != 1) {
                faults.add(who + " " + route + ": " + page.select("h1").size() + " h1");
            }
            if (answered.response().body().length > MOST_HTML) {
                faults.add(who + " " + route + ": " + answered.response().body().length + " bytes");
            }
            if (page.select(".lk-button--primary").size() > 1) {
                faults.add(who + " " + route + ": " + page.select(".lk-button--primary").eachText() + " primary actions");
            }
            if (!page.select("[style], [onclick], script:not([src]), style").isEmpty()) {
                faults.add(who + " " + route + ": inline script or style");
            }
        }));
        assertThat(faults).isEmpty();
    }

    @Test
    void no_page_asks_the_database_the_same_twice_or_very_much() {
        List<String> faults = new ArrayList<>();
        PAGES.forEach((who, pages) -> pages.forEach((route, answered) -> {
            List<String> asked = asked(PEOPLE.get(who), answered);
            for (int again = 0; again < 2 && asked.size() > MOST_QUERIES; again++) {
                asked = asked(PEOPLE.get(who), answered); // a session noted that it was used, or another page was still busy
            }
            if (asked.size() > MOST_QUERIES) {
                faults.add(who + " " + route + ": " + asked.size() + " queries: " + asked.stream().map(sql -> sql.substring(0, Math.min(60, sql.length())).replaceAll("\\s+", " ")).toList());
            }
            List<String> all = asked;
            all.stream().filter(sql -> Collections.frequency(all, sql) > 2).distinct()
                    .forEach(sql -> faults.add(who + " " + route + ": " + Collections.frequency(all, sql) + " × " + sql));
        }));
        assertThat(faults).isEmpty();
    }

    private static List<String> asked(Guest visitor, Answered answered) {
        Counted.take();
        visitor.once(address(answered));
        return Counted.take();
    }

    @Test
    void every_page_says_what_browsers_may_do_with_it() {
        PAGES.forEach((who, pages) -> pages.forEach((route, answered) -> {
            assertThat(answered.header("Content-Security-Policy")).as(route).contains("default-src 'none'").doesNotContain("unsafe");
            assertThat(answered.header("X-Content-Type-Options")).as(route).isEqualTo("nosniff");
            assertThat(answered.header("Referrer-Policy")).as(route).isNotEmpty();
            assertThat(answered.header("Cache-Control")).as(route).contains("no-store");
        }));
    }

    @Test
    void every_page_is_accessible_on_a_narrow_light_screen_and_on_a_wide_dark_one_in_english() {
        assertThat(looking(Look.NARROW).thenCombine(looking(Look.DARK_ENGLISH_DESK), (narrow, wide) -> Stream.of(narrow, wide).flatMap(List::stream).toList()).join()).isEmpty();
    }

    /** In a browser of its own, so that two can look at once. */
    private static CompletableFuture<List<String>> looking(Look look) {
        return CompletableFuture.supplyAsync(() -> {
            List<String> faults = new ArrayList<>();
            PAGES.forEach((who, pages) -> {
                Page page = Browser.as(WORLD, PEOPLE.get(who), look);
                pages.forEach((route, answered) -> {
                    if (answered.page().selectFirst("html[lang]") != null) {
                        String name = who + " " + route + " (" + look.width() + " px, " + (look.dark() ? "dark" : "light") + ", " + look.language() + ")";
                        look(page, answered, name, faults, !who.equals(look.dark() ? "coordinator" : "english coordinator"));
                    }
                });
                page.context().close();
            });
            return faults;
        }, command -> Thread.ofPlatform().start(command));
    }

    /** @param whole with axe too; of the pages that two people have, the one is looked at in light and the other in dark */
    private static void look(Page page, Answered answered, String name, List<String> faults, boolean whole) {
        page.navigate(address(answered));
        if (whole) {
            Axe.faults(page).forEach(fault -> faults.add(name + ": " + fault));
        }
        int wider = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider > 0 && !name.contains("/stijl")) {
            faults.add(name + ": " + wider + " px wider than the screen");
        }
    }

    private static String address(Answered answered) {
        java.net.URI uri = answered.response().uri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static Map<String, Map<String, Answered>> pages() {
        Routes routes = Routes.of(WORLD);
        Map<String, Map<String, Answered>> all = new LinkedHashMap<>();
        PEOPLE.forEach((who, guest) -> {
            Map<String, Answered> found = new LinkedHashMap<>(Crawl.of(guest, routes, "/", "/kringen", "/stijl"));
            all.values().forEach(earlier -> found.keySet().removeAll(who.endsWith("coordinator") ? List.of() : earlier.keySet()));
            all.put(who, found);
        });
        return all;
    }
}
