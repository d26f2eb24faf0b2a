package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import nl.leerkring.facilitation.PlayedRun;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import org.junit.jupiter.api.Test;

/** A causal loop map as only a browser shows it: dragged, moved with the keys, and seen by the others at once. */
class LoopMapJourneyTests {

    @Test
    void a_thing_is_dragged_or_moved_with_the_arrow_keys_and_others_see_it() {
        PlayedRun run = PlayedRun.open("slepen.kaart.example", Scripts.file("nl/leerkring/deepdives/loops/oorzakenkaart.json")).to(1);
        run.nora.postRaw(run.href + "/kaart/variabelen", "naam", "drukte");
        run.nora.postRaw(run.href + "/kaart/variabelen", "naam", "gevaar");
        Page nora = Browser.as(run.day.world, run.nora, Look.DESK);
        Page omar = Browser.as(run.day.world, run.omar, Look.PHONE);
        nora.navigate(run.href + "/kaart");
        omar.navigate(run.href + "/kaart");
        Locator thing = nora.locator("a.lk-loops__variable").first();
        String x = thing.getAttribute("data-x");
        String y = thing.getAttribute("data-y");
        thing.focus();
        nora.waitForResponse("**/tekening", () -> nora.keyboard().press("ArrowDown"));
        assertThat(thing).hasAttribute("data-y", String.valueOf(Integer.parseInt(y) + 40));
        assertThat(thing).isFocused();
        assertThat(omar.locator("a.lk-loops__variable").first()).hasAttribute("data-y", String.valueOf(Integer.parseInt(y) + 40));
        thing.hover(); // waits until it lies still
        BoundingBox box = thing.boundingBox();
        nora.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        nora.mouse().down();
        nora.mouse().move(box.x + box.width / 2 - 60, box.y + box.height / 2 + 30);
        nora.mouse().move(box.x + box.width / 2 - 120, box.y + box.height / 2 + 60);
        nora.mouse().up();
        assertThat(thing).not().hasAttribute("data-x", x);
        assertThat(nora).hasURL(Pattern.compile(".*/kaart$"));
        assertThat(omar.locator("a.lk-loops__variable").first()).hasAttribute("data-x", thing.getAttribute("data-x"));
        run.nora.postRaw(run.href + "/kaart/variabelen", "naam", "lopen");
        assertThat(omar.locator("#f-van option")).containsText(new String[] {"Kies", "drukte", "gevaar", "lopen"});
        nora.context().close();
        omar.context().close();
    }
}
