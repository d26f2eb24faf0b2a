package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerkring.library.reading.Readings;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import org.junit.jupiter.api.Test;

/** The pages of the shelf in their states, and sending a file from a browser. */
class ShelfPagesTests {

    private static final String SHELF = "/kring/leerkring-gezondheid-en-ruimte/documenten";

    @Test
    void the_shelf_and_its_documents_are_valid_and_accessible() throws Exception {
        Guest coordinator = Example.people().get("coordinator");
        Example.world().bean(Readings.class).work();
        String park = coordinator.get(SHELF).page().select("a.lk-item__title:contains(beweegpark)").attr("href");
        String link = coordinator.get(SHELF).page().select("a.lk-item__title:contains(RIVM)").attr("href");
        String routes = coordinator.get(SHELF).page().select("a.lk-item__title:contains(wandelroutes)").attr("href");
        List<String> paths = List.of(routes, routes + "/inhoud", SHELF, SHELF + "?thema=Bewegen", SHELF + "?thema=Niets", SHELF + "/nieuw", park, link, park + "/gegevens", SHELF + "/prullenbak");
        Map<String, String> html = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            Answered page = coordinator.get(path);
            assertThat(page.page().select(".lk-button--primary").size()).as(path).isLessThanOrEqualTo(1);
            html.put(path, page.text());
        }
        assertThat(html.get(routes + "/inhoud")).contains("Bankjes om de tweehonderd meter");
        html.put("with what comes later", html.get(routes).replaceFirst("(?s)<div class=\"lk-preview--later\".*?</div>",
                java.util.regex.Matcher.quoteReplacement(coordinator.part(routes + "/begin").text())));
        html.put("twin", new Parcel().file("bestand", "x.txt", coordinator.get(coordinator.get(park).page().select("a[href^='/bestand/'][href$='.txt']").attr("href")).response().body())
                .send(coordinator, SHELF + "/nieuw").text());
        assertThat(html.get("twin")).contains("precies hetzelfde");
        look(coordinator, Look.NARROW, paths, faults);
        look(coordinator, Look.DARK_ENGLISH_DESK, paths, faults);
        look(coordinator, Look.DESK, paths, faults);
        assertThat(faults).isEmpty();
        assertThat(Nu.faults(html)).isEmpty();
    }

    @Test
    void a_browser_goes_on_after_a_lost_line_and_sends_without_scripts_too() {
        Guest coordinator = Example.people().get("coordinator");
        Page window = Browser.as(Example.world(), coordinator, Look.DESK);
        AtomicInteger pieces = new AtomicInteger();
        window.route("**/onderweg/*", route -> {
            if (route.request().method().equals("PATCH") && pieces.incrementAndGet() == 2) {
                route.abort();
            } else {
                route.resume();
            }
        });
        byte[] bytes = new byte[9_000_000];
        new Random(3).nextBytes(bytes);
        window.navigate(SHELF + "/nieuw");
        window.setInputFiles("#f-bestand", new FilePayload("Grote film.bin", "application/octet-stream", bytes));
        window.click("main .lk-button--primary");
        window.waitForSelector("h1:has-text('Grote film')");
        assertThat(pieces.get()).isEqualTo(4);
        assertThat(window.content()).contains("‘Grote film’ staat erbij.", "9,0 MB");
        window.click("form[action$='/verwijdering'] button");
        window.waitForSelector("text=ligt in de prullenbak");
        Page plain = Browser.as(Example.world(), coordinator, Look.WITHOUT_SCRIPTS);
        plain.navigate(SHELF + "/nieuw");
        plain.setInputFiles("#f-bestand", new FilePayload("Kladje.txt", "text/plain", "een kladje".getBytes()));
        plain.click("main .lk-button--primary");
        plain.waitForSelector("h1:has-text('Kladje')");
        plain.click("form[action$='/verwijdering'] button");
        plain.waitForSelector("text=ligt in de prullenbak");
    }

    private static void look(Guest guest, Look look, List<String> paths, List<String> faults) {
        Page window = Browser.as(Example.world(), guest, look);
        List<String> said = new ArrayList<>();
        window.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                said.add(message.text());
            }
        });
        for (String path : paths) {
            window.navigate(path);
            window.waitForSelector(".lk-preview--later", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            Axe.faults(window).forEach(fault -> faults.add(look + " " + path + ": " + fault));
            int wider = (int) window.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (wider > 0) {
                faults.add(look + " " + path + ": " + wider + " px too wide");
            }
            said.forEach(message -> faults.add(look + " " + path + ": " + message));
            said.clear();
        }
    }
}
