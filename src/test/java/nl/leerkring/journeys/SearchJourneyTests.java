package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.leerkring.circles.Role;
import nl.leerkring.news.NewsDay;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Suggestions while somebody types, as only a browser shows them. */
class SearchJourneyTests {

    @Test
    void the_slash_key_brings_to_the_field_and_the_arrows_through_what_is_suggested() {
        NewsDay news = NewsDay.in("toetsen.zoek.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Toets");
        news.item("Lantaarnpaal bekijken", "projectbezoek");
        news.item("Lantaarn bespreken", "verdieping");
        Page page = Browser.as(news.day.world, noor, Look.DESK);
        page.navigate(news.day.circle);
        page.keyboard().press("/");
        Locator field = page.locator("#lk-search");
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("role", "combobox");
        page.keyboard().type("lantaarn");
        Locator options = page.locator(".lk-header__search [role=option]");
        assertThat(options).hasCount(2);
        assertThat(field).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
        page.keyboard().press("Escape");
        assertThat(options).hasCount(0);
        assertThat(field).hasAttribute("aria-expanded", "false");
        page.keyboard().type("p");
        assertThat(options).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/programma#i-.*"));
        page.locator("#lk-search").fill("lantaarn");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/zoeken\\?zoek=lantaarn"));
        assertThat(page.locator("#gevonden mark").first()).containsText("Lantaarn");
        page.context().close();
    }

    @Test
    void on_a_phone_the_slash_key_and_the_head_lead_to_the_page_that_searches() {
        NewsDay news = NewsDay.in("telefoon.zoek.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Telefoon");
        news.item("Vuurtoren bekijken", "projectbezoek");
        Page page = Browser.as(news.day.world, noor, Look.PHONE);
        page.navigate(news.day.circle);
        page.locator(".lk-header__find").click();
        assertThat(page).hasURL(Pattern.compile(".*/zoeken"));
        page.locator("#f-zoek").fill("vuurtor");
        page.locator("main [role=option]").click();
        assertThat(page).hasURL(Pattern.compile(".*/programma#i-.*"));
        page.context().close();
    }
}
