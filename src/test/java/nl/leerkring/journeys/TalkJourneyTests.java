package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import nl.leerkring.discussions.Talk;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A conversation as only a browser shows it: the toolbar, a picture that is pasted, where one was, and what comes while one reads. */
class TalkJourneyTests {

    private static final String PASTE = """
            async field => {
              const canvas = document.createElement('canvas');
              canvas.width = canvas.height = 40;
              canvas.getContext('2d').fillRect(0, 0, 40, 40);
              const blob = await new Promise(done => canvas.toBlob(done, 'image/png'));
              const data = new DataTransfer();
              data.items.add(new File([blob], 'schermafdruk.png', { type: 'image/png' }));
              field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @Test
    void the_toolbar_puts_signs_by_pointer_and_keyboard_and_a_pasted_picture_goes_along() {
        Talk talk = new Talk("knoppen.reis.example");
        String thread = talk.begin(talk.noor, "Opmaak", "Eerste");
        Page page = Browser.as(talk.day.world, talk.joris, Look.PHONE);
        page.navigate(thread);
        Locator text = page.locator("#f-tekst");
        text.fill("een woord");
        text.evaluate("field => field.setSelectionRange(4, 9)");
        button(page, "Vet").click();
        assertThat(text).hasValue("een **woord**");
        text.evaluate("field => field.setSelectionRange(0, 3)");
        text.press("Control+i");
        assertThat(text).hasValue("*een* **woord**");
        button(page, "Vet").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(button(page, "Lijst")).isFocused();
        page.keyboard().press("Enter");
        assertThat(text).hasValue("- *een* **woord**");
        text.press("End");
        page.keyboard().type(" @c");
        assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION)).hasText(new String[] {"Cora Coördinator"});
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        page.keyboard().press("Backspace");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(4);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(text).hasValue("- *een* **woord** @Noor ");
        text.evaluate(PASTE);
        Assertions.assertThat(page.locator("#f-bestand").evaluate("field => [...field.files].map(file => file.name).join()")).isEqualTo("schermafdruk.png");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plaats")).click();
        assertThat(page.locator("#b2 li strong")).hasText(new String[] {"woord", "@Noor"});
        assertThat(page.locator("#b2 .lk-message__files img")).hasCount(1);
        page.context().close();
    }

    @Test
    void it_opens_where_one_was_keeps_how_far_one_reads_and_shows_what_comes() {
        Talk talk = new Talk("lezen.reis.example");
        String thread = talk.begin(talk.noor, "Lang", "Bericht 1");
        talk.fill(thread, 99, "Noor");
        talk.joris.postRaw(thread + "/gelezen", "tot", "40");
        Page page = Browser.as(talk.day.world, talk.joris, Look.PHONE);
        page.navigate(talk.href);
        page.locator("main").getByText("Lang").click();
        assertThat(page.locator("#nieuw")).isInViewport();
        assertThat(page.locator("#b41")).isInViewport();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> talk.read(thread, "Joris") > 40);
        Assertions.assertThat(talk.read(thread, "Joris")).as("what is below the screen is not read").isLessThan(61);

        page.navigate(thread + "?bericht=100#b100");
        assertThat(page.locator("#b100")).isInViewport();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> talk.read(thread, "Joris") == 100);
        talk.say(talk.noor, thread, "Net **binnen**");
        assertThat(page.locator("#b101 strong").last()).hasText("binnen");
        talk.say(talk.fenna, thread, "En nog een");
        assertThat(page.locator("#b102")).hasCount(1);
        Assertions.assertThat(page.locator("[data-number]").count()).isEqualTo(22);
        page.context().close();
    }

    @Test
    void what_is_changed_meanwhile_changes_in_the_open_page_and_one_stays_where_one_reads() {
        Talk talk = new Talk("wijzigen.reis.example");
        String thread = talk.begin(talk.noor, "Lang", "Bericht 1");
        talk.fill(thread, 30, "Noor");
        talk.joris.postRaw(thread + "/gelezen", "tot", "10");
        Page page = Browser.as(talk.day.world, talk.joris, Look.PHONE);
        page.navigate(thread + "?bericht=12#b12");
        assertThat(page.locator("#b12")).isInViewport();
        Object before = page.evaluate("() => document.querySelector('#b12').getBoundingClientRect().top");
        talk.noor.submit(talk.noor.get(thread + "/berichten/12/wijziging"), "form[action$='/wijziging']", "tekst", "Verbeterd");
        assertThat(page.locator("#b12 .lk-message__text")).hasText("Verbeterd");
        Assertions.assertThat(Math.abs(((Number) page.evaluate("() => document.querySelector('#b12').getBoundingClientRect().top")).doubleValue() - ((Number) before).doubleValue())).isLessThan(2);
        talk.coordinator.submit(talk.coordinator.get(thread + "/berichten/12/verberging"), "form[action$='/verberging']", "reden", "Te persoonlijk");
        assertThat(page.locator("#b12 .lk-message__text")).hasCount(0);
        page.context().close();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.TOOLBAR).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    void what_was_changed_while_the_line_was_gone_is_there_when_it_is_back_also_in_the_middle() {
        Talk talk = new Talk("gemist.reis.example");
        String thread = talk.begin(talk.noor, "Lang", "Bericht 1");
        talk.fill(thread, 30, "Noor");
        talk.joris.postRaw(thread + "/gelezen", "tot", "31");
        for (String place : List.of("?bericht=12#b12", "?bericht=31#b31")) {
            String message = "#b" + (place.contains("12") ? 12 : 31);
            Page page = Browser.as(talk.day.world, talk.joris, Look.PHONE);
            page.route("**/stuk", Route::abort);
            page.navigate(thread + place);
            talk.noor.submit(talk.noor.get(thread + "/berichten/" + message.substring(2) + "/wijziging"), "form[action$='/wijziging']", "tekst", "Verbeterd");
            page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
            assertThat(page.locator(message + " .lk-message__text")).hasText("Verbeterd");
            assertThat(page.locator("[data-number]")).hasCount(20);
            page.context().close();
        }
    }
}
