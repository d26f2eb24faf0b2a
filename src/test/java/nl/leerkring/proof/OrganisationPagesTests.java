package nl.leerkring.proof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.identity.oidc.Organisation;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages around the sign-in of organisations, which the example world has none of; and that way in a real browser. */
class OrganisationPagesTests {

    private static final MockOAuth2Server SERVER = new MockOAuth2Server();
    private static World world;
    private static Organisation vals;

    @BeforeAll
    static void start() throws IOException {
        SERVER.start();
        try (ServerSocket socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            socket.close();
            world = World.with(TestDatabase.fresh(), "--server.port=" + port, "--leerkring.base-url=http://localhost:" + port, "--leerkring.oidc.loopback=true");
        }
        vals = Organisation.opened(world, SERVER, "vals", "vals.example");
    }

    @AfterAll
    static void stop() {
        world.stop();
        SERVER.shutdown();
    }

    @Test
    void in_a_browser_the_strict_policy_lets_her_go_to_her_organisation_and_back() {
        world.person("britt@vals.example", "Britt Browser");
        vals.tells("britt", "email", "britt@vals.example", "email_verified", true);
        Page page = Browser.open(world, Look.NARROW).newPage();
        List<String> refused = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        page.navigate("/inloggen?naar=/mijn/toegang");
        page.getByLabel("Je mailadres").fill("britt@vals.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stuur mij een link")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ga verder bij vals")).click();
        assertThat(page.getByText("via je organisatie").first()).isVisible();
        assertThat(refused).isEmpty();
        page.context().close();
    }

    @Test
    void they_are_valid_fit_a_narrow_screen_and_can_be_used_by_everybody() throws Exception {
        Guest administrator = Organisation.administrator(world);
        String issuer = vals.href().replace("/inloggen/oidc/", "/beheer/inloggen/");
        List<String> paths = List.of("/beheer/inloggen", "/beheer/inloggen/nieuw", issuer, issuer + "/einde", "/inloggen/oidc/mislukt?reden=foreign");
        Map<String, String> html = new LinkedHashMap<>();
        for (String path : paths) {
            html.put(path, administrator.get(path).text());
        }
        Guest guest = world.guest();
        Answered choice = guest.submit(guest.get("/inloggen"), "form[action='/inloggen']", "email", "wie@vals.example");
        html.put("choice", choice.text());
        html.put("probe", administrator.submit(administrator.get(issuer), "form[action$='/proef']").text());
        html.put("wrong", administrator.submit(administrator.get("/beheer/inloggen/nieuw"), "form[action='/beheer/inloggen']", "naam", "", "adres", "x").text());
        assertThat(Nu.faults(html)).isEmpty();
        assertThat(html.values()).allSatisfy(each -> assertThat(org.jsoup.Jsoup.parse(each).select(".lk-button--primary").size()).isLessThanOrEqualTo(1));

        List<String> faults = new ArrayList<>();
        for (Look look : List.of(Look.NARROW, Look.DARK_ENGLISH_DESK)) {
            Page page = Browser.as(world, administrator, look);
            paths.forEach(path -> {
                page.navigate(path);
                look(page, path + " " + look.width(), faults);
            });
            Page visitor = Browser.open(world, look).newPage();
            visitor.navigate("/inloggen");
            visitor.locator("[name=email]").fill("wie@vals.example");
            visitor.locator("form[action='/inloggen'] button[type=submit], form[action='/inloggen'] button:not([type])").first().click();
            visitor.waitForSelector("a[href^='/inloggen/oidc/']");
            look(visitor, "choice " + look.width(), faults);
            page.context().close();
            visitor.context().close();
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, String name, List<String> faults) {
        Axe.faults(page).forEach(fault -> faults.add(name + ": " + fault));
        int wider = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider > 0) {
            faults.add(name + ": " + wider + " px wider than the screen");
        }
    }
}
