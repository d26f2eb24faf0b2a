package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import org.junit.jupiter.api.Test;

/** Building a day with a pointer and with the keyboard, while others look on. */
class ProgrammeJourneyTests {

    private final PlannedDay day = PlannedDay.in("slepen.programma.example", Duration.ofDays(30));

    @Test
    void items_are_dragged_and_lifted_with_the_keyboard_and_who_looks_on_sees_it_at_once() {
        for (String title : new String[] {"Een", "Twee", "Drie"}) {
            day.coordinator.postRaw(day.href + "/programma", "titel", title, "pijler", "overig", "minuten", "30");
        }
        day.set("starts = '2031-03-20T08:30:00Z', ends = '2031-03-20T15:30:00Z'");
        Page participant = Browser.as(day.world, day.with("piet", Role.PARTICIPANT), Look.PHONE);
        participant.navigate(day.href + "/programma");
        Page wall = Browser.as(day.world, day.coordinator, Look.DESK);
        wall.navigate(day.href + "/scherm");
        Page builder = Browser.as(day.world, day.coordinator, Look.DESK);
        builder.navigate(day.href + "/programma");
        assertThat(builder.locator(".lk-slot")).hasText(lines("09:30 Een", "10:00 Twee", "10:30 Drie"));

        drag(builder, handle(builder, "Drie"), builder.locator(".lk-slot").first());
        assertThat(builder.locator(".lk-slot")).hasText(lines("09:30 Drie", "10:00 Een", "10:30 Twee"));
        assertThat(participant.locator(".lk-slot")).hasText(lines("09:30 Drie", "10:00 Een", "10:30 Twee"));

        handle(builder, "Drie").focus();
        builder.keyboard().press("Space");
        builder.keyboard().press("ArrowDown");
        builder.keyboard().press("Space");
        assertThat(builder.locator(".lk-slot")).hasText(lines("09:30 Een", "10:00 Drie", "10:30 Twee"));
        assertThat(handle(builder, "Drie")).isFocused();
        assertThat(wall.locator("main li").first()).containsText("Een");
        for (Page page : new Page[] {participant, wall, builder}) {
            page.context().close();
        }
    }

    private static java.util.regex.Pattern[] lines(String... starts) {
        return java.util.Arrays.stream(starts).map(start -> java.util.regex.Pattern.compile("^\\s*" + start.replace(" ", "\\s+") + "\\b"))
                .toArray(java.util.regex.Pattern[]::new);
    }

    private static Locator handle(Page page, String title) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sleep " + title));
    }

    private static void drag(Page page, Locator what, Locator to) {
        BoundingBox from = what.boundingBox();
        BoundingBox there = to.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2, there.y + there.height / 2, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(12));
        page.mouse().move(from.x + from.width / 2, there.y + 4, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
    }
}
