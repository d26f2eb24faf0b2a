package nl.leerkring.meetings.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import org.junit.jupiter.api.Test;

class DoorWithoutNetworkTests {

    @Test
    void the_list_takes_taps_and_guests_without_a_network_and_each_is_there_once_when_it_is_back() {
        PlannedDay day = PlannedDay.in("zonder.net.example", Duration.ofDays(1));
        day.answer(day.with("anna", Role.PARTICIPANT), "ja");
        day.set("starts = now() - interval '1 hour', ends = now() + interval '6 hours'");
        Page page = Browser.as(day.world, day.coordinator, Look.PHONE);
        page.navigate(day.href + "/aanwezigheid");
        page.waitForFunction("performance.getEntriesByType('resource').some(one => one.name.includes('/outbox.js') && one.responseEnd > 0)");
        page.context().setOffline(true);
        Locator anna = page.locator("section[aria-labelledby=verwacht] button", new Page.LocatorOptions().setHasText("anna"));
        anna.click();
        assertThat(anna).isDisabled();
        assertThat(page.locator("section[aria-labelledby=verwacht] .lk-outbox")).containsText("Wacht op verbinding");
        page.locator("#f-naam").fill("Gerda Gast");
        page.getByText("Zet op de lijst").click();
        assertThat(present(day)).isZero();
        page.context().setOffline(false);
        assertThat(page.locator("section[aria-labelledby=binnen]")).containsText("Gerda Gast", new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(page.locator("section[aria-labelledby=binnen]")).containsText("anna");
        assertThat(present(day)).isEqualTo(2);
        page.context().close();
    }

    private static int present(PlannedDay day) {
        return day.world.owner().sql("select count(*) from meetings.attendance where meeting = ?").param(day.meeting).query(Integer.class).single();
    }
}
