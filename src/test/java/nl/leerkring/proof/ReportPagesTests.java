package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** The report of the example with every kind of picture in it, as each who reads it gets it: on a narrow and a wide screen, in light and in dark, and on paper. */
class ReportPagesTests {

    private static final World WORLD = Example.world();
    private static final String CIRCLE = "leerkring-gezondheid-en-ruimte";
    private static final String REPORT = "/kring/" + CIRCLE + "/bijeenkomsten/1/verslag";
    private static final Map<String, List<String>> PAGES = Map.of("coordinator", List.of(REPORT, REPORT + "/fotos"), "participant", List.of(REPORT, REPORT + "/papier"),
            "visitor", List.of("/leerkringen/" + CIRCLE + "/verslagen/1"));

    private final List<String> faults = new ArrayList<>();

    @Test
    void it_is_valid_and_accessible_for_who_writes_it_for_the_circle_and_for_everybody() throws Exception {
        Map<String, String> html = new LinkedHashMap<>();
        PAGES.forEach((who, paths) -> paths.forEach(path -> {
            html.put(who + " " + path, guest(who).get(path).text());
            if (!path.endsWith("/fotos")) {
                assertThat(guest(who).get(path).page().select("figure svg.lk-picture").size()).as(who + path).isEqualTo(3);
                assertThat(guest(who).get(path).page().select("figure.lk-report__photo").size()).as(who + path).isEqualTo(who.equals("visitor") ? 1 : 2);
            }
            List.of(Look.NARROW, Look.DARK_ENGLISH_DESK, new Look(320, 700, true, "nl", true)).forEach(look -> look(who, look, path));
        }));
        assertThat(Nu.faults(html)).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void the_letters_of_a_picture_stay_readable_on_a_narrow_screen_and_its_bars_stand_off_from_the_page() {
        for (boolean dark : new boolean[] {false, true}) {
            Page page = Browser.as(WORLD, guest("participant"), new Look(320, 700, dark, "nl", true));
            page.navigate(REPORT);
            assertThat((Boolean) page.evaluate("""
                    [...document.querySelectorAll('svg.lk-picture')].every(svg => [...svg.querySelectorAll('text')].every(text =>
                      text.getBoundingClientRect().height >= 12 && text.getBoundingClientRect().right <= innerWidth))
                    """)).as("letters, dark: " + dark).isTrue();
            assertThat((String) page.evaluate("getComputedStyle(document.querySelector('.lk-picture rect')).fill")).isNotEqualTo("rgb(0, 0, 0)");
            page.context().close();
        }
    }

    @Test
    void who_writes_it_changes_a_block_where_it_stands() {
        Page page = Browser.as(WORLD, guest("coordinator"), Look.NARROW);
        page.navigate(REPORT);
        String at = page.url();
        page.locator(".lk-report__tools a").first().click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator(".lk-report__block form textarea, .lk-report__block form input[type=text]").first()).isVisible();
        assertThat(page.url()).as("on the same page").isEqualTo(at);
        page.context().close();
    }

    private void look(String who, Look look, String path) {
        Page page = who.equals("visitor") ? Browser.open(WORLD, look).newPage() : Browser.as(WORLD, guest(who), look);
        page.navigate(path);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        Axe.faults(page).forEach(fault -> faults.add(look + " " + who + " " + path + ": " + fault));
        int wider = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider > 0 && !path.endsWith("/papier")) {
            faults.add(look + " " + who + " " + path + ": " + wider + " px wider than the screen");
        }
        page.context().close();
    }

    private static Guest guest(String who) {
        return who.equals("visitor") ? WORLD.guest() : Example.people().get(who);
    }
}
