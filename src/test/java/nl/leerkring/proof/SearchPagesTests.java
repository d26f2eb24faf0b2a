package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.search.upkeep.Upkeep;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Counted;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The pages of search in the states that a walk along links does not come to. */
class SearchPagesTests {

    private static final List<String> PATHS = List.of("/zoeken", "/zoeken?zoek=bezoek", "/zoeken?zoek=gezondhied", "/zoeken?zoek=xqzwvk",
            "/zoeken?zoek=gezond&soort=programme&kring=leerkring-gezondheid-en-ruimte&van=2020-01-01&volgorde=nieuwste", "/zoeken?zoek=gezond&tot=2001-01-01");
    private static final Look DARK_NARROW = new Look(320, 700, true, "nl", true);

    @Test
    void found_nothing_found_and_perhaps_meant_are_valid_accessible_and_light() throws Exception {
        Guest mila = Example.people().get("in two circles");
        Example.world().bean(Upkeep.class).round();
        Map<String, String> html = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (String path : PATHS) {
            mila.once(path);
            Counted.take();
            Answered page = mila.once(path);
            assertThat(Counted.take().size()).as(path + ": queries").isLessThanOrEqualTo(10);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.page().select("h1")).as(path).hasSize(1);
            assertThat(page.page().select(".lk-button--primary")).as(path).hasSize(1);
            assertThat(page.response().body().length).as(path).isLessThan(50_000);
            html.put(path, page.text());
        }
        assertThat(html.get("/zoeken?zoek=gezondhied")).contains("zoek=gezondheid");
        for (Look look : List.of(Look.NARROW, DARK_NARROW, Look.DESK, Look.DARK_ENGLISH_DESK)) {
            look(mila, look, faults);
        }
        assertThat(Nu.faults(html)).isEmpty();
        assertThat(faults).isEmpty();
    }

    private static void look(Guest guest, Look look, List<String> faults) {
        Page window = Browser.as(Example.world(), guest, look);
        for (String path : PATHS) {
            window.navigate(path);
            judge(window, look + " " + path, faults);
        }
        window.locator("#f-zoek").fill("gez");
        window.locator("main [role=option]").first().waitFor();
        judge(window, look + " suggestions", faults);
        window.navigate("/kring/leerkring-gezondheid-en-ruimte");
        judge(window, look + " head", faults);
        String folder = System.getProperty("pictures");
        if (folder != null) {
            window.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "search-head-" + look.width() + look.dark() + ".png")));
            window.navigate(PATHS.get(4));
            window.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "search-found-" + look.width() + look.dark() + ".png")));
        }
        window.context().close();
    }

    private static void judge(Page window, String where, List<String> faults) {
        Axe.faults(window).forEach(fault -> faults.add(where + ": " + fault));
        int wider = (int) window.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider > 0) {
            faults.add(where + ": " + wider + " px wider than the screen");
        }
    }
}
