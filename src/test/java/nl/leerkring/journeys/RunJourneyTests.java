package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import nl.leerkring.facilitation.PlayedRun;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A run as only a browser shows it: clocks that are wrong, a network that goes away, and a step that changes while somebody types. */
class RunJourneyTests {

    private static final String FIVE_MINUTES_OFF = "(() => { const real = Date.now.bind(Date); Date.now = () => real() + %d; })()";

    @Test
    void phones_whose_clocks_are_minutes_off_agree_with_the_wall_within_half_a_second() {
        PlayedRun run = PlayedRun.group("klok.reis.example").to(1);
        Page fast = phone(run, 300_000);
        Page slow = phone(run, -300_000);
        Page wall = Browser.as(run.day.world, run.fenna, Look.DESK);
        wall.navigate(run.href + "/scherm");
        for (Page page : List.of(fast, slow, wall)) {
            assertThat(page.locator(".lk-run__clock .lk-clock")).hasText(java.util.regex.Pattern.compile("[34]:\\d\\d"));
        }
        agrees(fast, -300_000);
        agrees(slow, 300_000);
        shoot(fast, "klok");
        shoot(wall, "scherm");
        close(fast, slow, wall);
    }

    private static Page phone(PlayedRun run, long off) {
        Page page = Browser.as(run.day.world, run.nora, Look.PHONE);
        page.addInitScript(FIVE_MINUTES_OFF.formatted(off));
        page.navigate(run.href);
        return page;
    }

    /** The page knows how much its own clock is off, as soon as the clock of the server was told quickly enough. */
    private static void agrees(Page page, int off) {
        page.waitForFunction("async off => { const src = document.querySelector('script[src$=\"app.js\"]').src; const m = await import(src.replace('app.js', 'time.js')); "
                + "await m.sync(document.querySelector('[data-tijd]').dataset.tijd); return Math.abs(m.now() - Date.now() - off) < 500; }", off);
    }

    @Test
    void what_is_written_without_a_network_goes_out_once_and_in_order_when_it_is_back() {
        PlayedRun run = PlayedRun.group("netwerk.reis.example").to(2);
        Page page = Browser.as(run.day.world, run.nora, Look.PHONE);
        page.navigate(run.href);
        page.context().setOffline(true);
        write(page, "Eerste vraag");
        assertThat(page.locator(".lk-outbox")).containsText("Wacht op verbinding");
        write(page, "Tweede vraag");
        shoot(page, "zonder-netwerk");
        page.context().setOffline(false);
        assertThat(page.locator("#inbreng li .lk-prose")).containsText(new String[] {"Eerste vraag", "Tweede vraag"});
        Assertions.assertThat(run.day.world.owner().sql("select content->>'text' from facilitation.entry where run = ? order by made").param(run.id.value())
                .query(String.class).list()).containsExactly("Eerste vraag", "Tweede vraag");
        Assertions.assertThat(page.evaluate("() => localStorage.getItem('leerkring-outbox')")).isNull();
        close(page);
    }

    @Test
    void an_answer_that_got_lost_does_not_make_two_of_one() {
        PlayedRun run = PlayedRun.group("verloren.reis.example").to(2);
        Page page = Browser.as(run.day.world, run.nora, Look.PHONE);
        page.navigate(run.href);
        int[] times = {0};
        page.route("**/inbreng", route -> {
            if (route.request().method().equals("POST") && times[0]++ == 0) {
                route.fetch(new com.microsoft.playwright.Route.FetchOptions().setMaxRedirects(0)); // it arrives, and the answer does not
                route.abort();
            } else {
                route.resume();
            }
        });
        write(page, "Maar een keer");
        assertThat(page.locator("#inbreng li .lk-prose")).containsText(new String[] {"Maar een keer"});
        assertThat(page.locator("#inbreng li")).hasCount(1);
        close(page);
    }

    @Test
    void the_next_step_comes_by_itself_and_does_not_take_away_what_is_being_typed() {
        PlayedRun run = PlayedRun.group("typen.reis.example").to(1);
        Page bram = Browser.as(run.day.world, run.bram, Look.NARROW);
        Page nora = Browser.as(run.day.world, run.nora, Look.PHONE);
        Page fenna = Browser.as(run.day.world, run.fenna, Look.DESK);
        bram.navigate(run.href);
        nora.navigate(run.href);
        fenna.navigate(run.href);
        bram.locator("#vraag textarea").fill("Halverwege een zin");
        fenna.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Volgende stap")).click();
        assertThat(bram.locator("#stand")).containsText("Stap 2 van 4");
        assertThat(nora.locator("#stand")).containsText("Stap 2 van 4");
        assertThat(bram.locator("#vraag textarea")).hasValue("Halverwege een zin");
        assertThat(nora.locator("#vraag textarea")).hasCount(1);
        bram.locator("#vraag").getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Verstuur")).click();
        assertThat(bram.locator(".lk-outbox, #inbreng")).not().hasCount(0);
        Assertions.assertThat(fenna.locator("#stand").textContent()).contains("Stap 2 van 4");
        shoot(fenna, "begeleider");
        shoot(bram, "smal");
        close(bram, nora, fenna);
    }

    private static void write(Page page, String text) {
        page.locator("#vraag textarea").fill(text);
        page.locator("#vraag").getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Verstuur")).click();
    }

    /** To look at while building: {@code -Dshots=target/shots}. */
    private static void shoot(Page page, String name) {
        String folder = System.getProperty("shots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(true));
        }
    }

    private static void close(Page... pages) {
        for (Page page : pages) {
            page.context().close();
        }
    }
}
