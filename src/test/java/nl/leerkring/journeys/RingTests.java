package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.leerkring.world.Browser;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** The switch for being told something on the day itself, in a browser whose maker’s push service is played. */
class RingTests {

    private static final World WORLD = World.shared();
    private static final String PLAYED = """
            const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), each => each.charCodeAt(0)).buffer;
            PushManager.prototype.getSubscription = async () => null;
            PushManager.prototype.subscribe = async given => {
              if (!given.userVisibleOnly || given.applicationServerKey.length !== 65 || window.REFUSES) throw new Error('no');
              return { endpoint: 'https://push.example/ring', getKey: name => bytes(name === 'auth' ? 'BTBZMqHH6r4Tts7J_aSIgg'
                : 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4') };
            };
            """;

    @Test
    void one_press_turns_a_device_on_and_one_turns_it_off_and_a_browser_that_refuses_says_so() {
        Page page = Browser.withWorker(WORLD, WORLD.signedIn("ringa@bel.journey.example", "Ringa"), Browser.Look.PHONE);
        page.addInitScript(PLAYED);
        page.navigate("/meldingen/voorkeuren");
        page.evaluate("window.REFUSES = true");
        Page.GetByRoleOptions on = new Page.GetByRoleOptions().setName("Zet aan op dit apparaat");
        page.getByRole(AriaRole.BUTTON, on).click();
        assertThat(page.locator("[data-module=push] [role=status]")).containsText("Je browser laat dit niet toe");
        page.evaluate("window.REFUSES = false");
        page.getByRole(AriaRole.BUTTON, on).click();
        assertThat(page.locator("main")).containsText("Een apparaat, via push.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet uit")).click();
        assertThat(page.locator("main")).not().containsText("push.example");
        page.context().close();
    }
}
