package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import nl.leerkring.visits.Trip;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** A project visit where there is no network. */
class OfflineTests {

    private static final World WORLD = World.shared();

    @Test
    void what_is_gathered_without_a_network_comes_in_once_and_in_order_when_there_is_one() {
        Trip trip = Trip.in("zonder.netwerk.example");
        Page page = opened(trip, trip.noor);
        page.context().setOffline(true);
        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Projectbezoek");

        page.getByLabel("Waar", new Page.GetByLabelOptions().setExact(false)).first().selectOption("2. De school");
        note(page, "Ik zie", "Een plein zonder auto’s");
        note(page, "Ik vraag", "Wie betaalt het groen?");
        assertThat(waiting(page)).hasText(new String[] {"Waarneming: Een plein zonder auto’s", "Waarneming: Wie betaalt het groen?"});
        page.getByText("Voeg een foto toe").click();
        page.getByLabel("Foto", new Page.GetByLabelOptions().setExact(true)).setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", Trip.picture("jpg", 3000, 1500)));
        page.getByLabel("Wat zie je erop").fill("Het plein");
        page.getByLabel("Er staat niemand herkenbaar op").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet de foto erbij")).click();
        assertThat(waiting(page)).hasCount(3);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Geef de plek een cijfer")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Een cijfer voor de plek");
        page.getByLabel("Groen en water").first().fill("8");
        page.getByLabel("Ontmoeten").first().fill("6");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar mijn cijfers")).click();
        assertThat(waiting(page)).hasCount(4);
        page.reload();
        assertThat(waiting(page)).hasCount(4);
        org.assertj.core.api.Assertions.assertThat(trip.count("observation") + trip.count("photo") + trip.count("score")).isZero();

        page.context().setOffline(false);
        page.navigate(trip.href);
        assertThat(waiting(page)).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=halte-2]")).containsText("Een plein zonder auto’s");
        assertThat(page.locator("section[aria-labelledby=halte-2]")).containsText("Wie betaalt het groen?");
        assertThat(page.getByAltText("Het plein")).isVisible();
        org.assertj.core.api.Assertions.assertThat(trip.texts()).containsExactly("Een plein zonder auto’s", "Wie betaalt het groen?");
        org.assertj.core.api.Assertions.assertThat(trip.count("photo")).isEqualTo(1);
        await().untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(trip.given()).containsExactly("groen 8", "ontmoeten 6")); // they went last
        page.context().close();
    }

    @Test
    void an_answer_that_gets_lost_is_asked_again_and_what_was_sent_is_kept_once() {
        Trip trip = Trip.in("kwijt.netwerk.example");
        Page page = Browser.as(WORLD, trip.noor, Browser.Look.PHONE);
        int[] times = {0};
        page.route("**/waarnemingen", route -> lose(route, times));
        page.navigate(trip.href);
        note(page, "Ik zie", "Eén keer");
        assertThat(page.locator("#gezien")).containsText("Eén keer");
        assertThat(waiting(page)).hasCount(0, new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(20_000));
        org.assertj.core.api.Assertions.assertThat(times[0]).isGreaterThan(1);
        org.assertj.core.api.Assertions.assertThat(trip.texts()).containsExactly("Eén keer");
        page.context().close();
    }

    /** The server hears the first two, and its answer does not arrive. */
    private static void lose(Route route, int[] times) {
        if (times[0]++ < 2) {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.abort();
        } else {
            route.resume();
        }
    }

    @Test
    void who_was_signed_out_meanwhile_signs_in_first_and_nothing_is_lost() {
        Trip trip = Trip.in("uit.netwerk.example");
        Guest guest = WORLD.enter(WORLD.guest(), trip.day.mail("noor"));
        Page page = opened(trip, guest);
        page.context().setOffline(true);
        note(page, "Ik neem mee", "Begin klein");
        WORLD.owner().sql("delete from identity.session where person = ?").param(trip.day.person("noor")).update();
        page.context().setOffline(false);
        Locator link = page.locator("[data-signin-link] a");
        assertThat(link).isVisible();
        assertThat(waiting(page)).hasText(new String[] {"Waarneming: Begin klein"});
        org.assertj.core.api.Assertions.assertThat(trip.texts()).isEmpty();
        Guest again = WORLD.enter(WORLD.guest(), trip.day.mail("noor"));
        page.context().addCookies(again.cookies().stream().map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.getName(), cookie.getValue()).setUrl(WORLD.base())).toList());
        page.navigate(trip.href);
        assertThat(page.locator("#gezien")).containsText("Begin klein");
        assertThat(waiting(page)).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(trip.texts()).containsExactly("Begin klein");
        page.context().close();
    }

    @Test
    void what_somebody_else_gathered_on_this_device_waits_for_her() {
        Trip trip = Trip.in("deel.netwerk.example");
        Page page = opened(trip, trip.noor);
        page.context().setOffline(true);
        note(page, "Ik zie", "Van Noor");
        page.context().clearCookies();
        page.context().addCookies(trip.omar.cookies().stream().map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.getName(), cookie.getValue()).setUrl(WORLD.base())).toList());
        page.context().setOffline(false);
        assertThat(page.locator("[data-signin-link] a")).isVisible();
        page.navigate(trip.href);
        assertThat(waiting(page)).hasCount(0);
        note(page, "Ik zie", "Van Omar");
        assertThat(page.locator("#gezien")).containsText("Van Omar");
        org.assertj.core.api.Assertions.assertThat(trip.texts()).doesNotContain("Van Noor");
        page.context().close();
    }

    @Test
    void what_the_server_refuses_stays_with_the_reason() {
        Trip trip = Trip.in("nee.netwerk.example");
        Page page = Browser.as(WORLD, trip.noor, Browser.Look.NARROW);
        page.navigate(trip.href);
        page.getByText("Voeg een foto toe").click();
        page.getByLabel("Foto", new Page.GetByLabelOptions().setExact(true)).setInputFiles(new FilePayload("brief.jpg", "image/jpeg", "geen foto".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        page.getByLabel("Er staat niemand herkenbaar op").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet de foto erbij")).click();
        assertThat(waiting(page)).containsText(new String[] {"is geen foto die we kunnen lezen"});
        note(page, "Ik zie", "Dit gaat gewoon door");
        assertThat(page.locator("#gezien")).containsText("Dit gaat gewoon door");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gooi weg")).click();
        assertThat(waiting(page)).hasCount(0);
        page.context().close();
    }

    @Test
    void other_pages_are_not_kept_and_without_a_network_one_of_ours_says_so() {
        Trip trip = Trip.in("elders.netwerk.example");
        Page page = opened(trip, trip.noor);
        page.navigate(trip.day.circle);
        page.navigate(trip.day.href);
        org.assertj.core.api.Assertions.assertThat(kept(page)).contains(trip.href, trip.href + "/waardering/vooraf", "/zonder-netwerk")
                .allMatch(path -> path.startsWith(trip.href) || path.startsWith("/assets/") || path.startsWith("/stijl/") || path.equals("/zonder-netwerk"));
        page.context().setOffline(true);
        page.navigate(trip.day.circle);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Geen verbinding");
        assertThat(page.locator("body")).not().containsText("noor");
        page.context().setOffline(false);
        page.navigate(trip.href);
        page.evaluate("() => { const f = document.querySelector(\"form[action='/uitloggen']\"); f.submit(); }");
        page.waitForURL(url -> !url.contains("/bezoek/"));
        page.waitForFunction("async () => !(await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(each => each.url)))).flat().some(url => url.includes('/bezoek/'))");
        page.context().close();
    }

    @Test
    void when_a_new_version_comes_what_the_old_one_kept_goes() {
        Trip trip = Trip.in("versie.netwerk.example");
        Page page = Browser.withWorker(WORLD, trip.noor, Browser.Look.PHONE);
        page.navigate("/zonder-netwerk");
        page.evaluate("async () => (await caches.open('leerkring /assets/0ud/')).put('/oud', new Response('oud'))");
        page.navigate(trip.href);
        assertThat(page.getByText("Deze pagina werkt nu ook zonder verbinding.")).isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        org.assertj.core.api.Assertions.assertThat(kept(page)).doesNotContain("/oud").contains(trip.href);
        page.context().close();
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        return (List<String>) page.evaluate("async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(each => new URL(each.url).pathname)))).flat()");
    }

    /** The page of the visit, once it says that it works without a network too. */
    private static Page opened(Trip trip, Guest guest) {
        Page page = Browser.withWorker(WORLD, guest, Browser.Look.PHONE);
        page.navigate(trip.href);
        assertThat(page.getByText("Deze pagina werkt nu ook zonder verbinding.")).isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        return page;
    }

    private static void note(Page page, String kind, String text) {
        page.getByLabel(kind, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("In het kort").fill(text);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leg vast")).click();
        assertThat(page.getByLabel("In het kort")).hasValue("");
    }

    private static Locator waiting(Page page) {
        return page.locator(".lk-waiting li");
    }
}
