package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import nl.leerkring.discussions.Talk;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Guest;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** One phone at a table, one desk for several people: what somebody typed and did not send is hers. */
class SharedDeviceTests {

    private static final String KEPT = "() => Object.keys(localStorage).filter(key => key.startsWith('leerkring-draft')).length";

    @Test
    void what_one_person_typed_is_not_there_for_the_next() {
        Talk talk = new Talk("gedeeld.apparaat.example");
        String thread = talk.begin(talk.noor, "Van wie is dit?", "Eerste");
        Page page = Browser.as(talk.day.world, talk.noor, Look.PHONE);
        page.navigate(thread);
        page.locator("#f-tekst").fill("Dit is van mij, en nog niet verstuurd");
        Awaitility.await().atMost(Duration.ofSeconds(45)).until(() -> page.evaluate(KEPT).equals(1));
        become(talk, page, talk.joris);
        page.onDialog(dialog -> dialog.accept());
        page.navigate(thread);
        assertThat(page.locator("#f-tekst")).hasValue("");
        become(talk, page, talk.noor);
        page.navigate(thread);
        assertThat(page.locator("#f-tekst")).hasValue("Dit is van mij, en nog niet verstuurd");
        page.locator(".lk-menu:has(form[action='/uitloggen']) summary").click();
        page.locator("form[action='/uitloggen'] button").click();
        page.waitForURL(url -> !url.contains("/gesprekken/"));
        Assertions.assertThat(page.evaluate(KEPT)).as("who signs out leaves nothing behind").isEqualTo(0);
        page.context().close();
    }

    @Test
    void what_waited_for_a_connection_is_sent_by_whom_it_was_written_or_not_at_all() {
        Talk talk = new Talk("wachtend.apparaat.example");
        String noor = talk.day.person("Noor").toString();
        Assertions.assertThat(talk.joris.header("X-Visitor", noor).header("HX-Request", "true").once(talk.day.circle).status()).as("somebody else is signed in by now").isEqualTo(401);
        Assertions.assertThat(talk.noor.header("X-Visitor", noor).once(talk.day.circle).status()).isEqualTo(200);
    }

    private static void become(Talk talk, Page page, Guest guest) {
        page.context().clearCookies();
        page.context().addCookies(guest.cookies().stream().map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(talk.day.world.base())).toList());
    }
}
