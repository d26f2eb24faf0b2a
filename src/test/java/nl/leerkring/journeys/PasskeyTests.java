package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Mail;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** With Chromium's virtual authenticator (W3C Web Authentication, 11). */
class PasskeyTests {

    @Test
    void a_passkey_is_added_after_the_first_sign_in_and_is_enough_the_next_time() throws IOException {
        int port = free();
        World world = World.with(TestDatabase.fresh(), "--server.port=" + port, "--leerkring.base-url=http://localhost:" + port, "--leerkring.passkeys.required=true");
        world.person("petra@passkey.example", "Petra Passkey");
        Page page = Browser.open(world, Browser.Look.DESK).newPage();
        authenticator(page);
        // or the authenticator, which always says yes, signs her in before she presses the button
        page.addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");

        page.navigate("/kringen/nieuw");
        page.getByLabel("Je mailadres").fill("petra@passkey.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stuur mij een link")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Kijk in je mail");
        page.navigate(Mail.link(world.mailTo("petra@passkey.example"), "/inloggen/"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ga naar binnen")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Volgende keer zonder mail?");

        page.navigate("/kringen/nieuw");
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Kring met een sleutel");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin de kring")).click();
        assertThat(page).hasURL(Pattern.compile(".*nodig=ja&naar=%2Fkring%2Fkring-met-een-sleutel$")); // her home has a part for coordinators
        page.navigate("/kring/kring-met-een-sleutel/uitnodigingen");
        assertThat(page.getByText("Voeg eerst een passkey toe.")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voeg een passkey toe")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Uitnodigingen");

        back(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verwijder").setExact(true)).click();
        assertThat(page.getByText("De passkey is weg.")).isVisible();
        page.context().close();
        world.stop();
    }

    @Test
    void a_passkey_is_added_and_used_though_each_time_another_node_answers_the_second_request() throws IOException {
        int port = free();
        TestDatabase database = TestDatabase.fresh();
        String[] settings = {"--leerkring.base-url=http://localhost:" + port, "--leerkring.passkeys.required=true"};
        World one = World.with(database, settings[0], settings[1], "--server.port=" + port);
        World two = World.with(database, settings);
        Page page = Browser.as(one, one.signedIn("wil@passkey.example", "Wil Wissel"), Browser.Look.DESK);
        authenticator(page);
        page.route("**/webauthn/register", route -> across(route, one, two));
        page.route("**/login/webauthn", route -> across(route, one, two));

        page.navigate("/mijn/toegang");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voeg een passkey toe")).click();
        assertThat(page.getByText("toegevoegd vandaag").first()).isVisible();
        back(page);
        page.context().close();
        one.stop();
        two.stop();
    }

    @Test
    void who_presses_before_the_script_is_there_does_not_press_in_vain() {
        Page page = Browser.open(World.shared(), Browser.Look.DESK).newPage();
        authenticator(page);
        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile(".*/webauthn\\.[^/]*js.*|.*/webauthn\\.js.*"), held::add);
        page.navigate("/inloggen");
        page.waitForCondition(() -> !held.isEmpty());
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Met een passkey"));
        button.click();
        page.waitForRequest("**/webauthn/authenticate/options", () -> held.forEach(Route::resume));
        page.context().close();
    }

    /** Signed out, and in again. */
    private static void back(Page page) {
        page.navigate("about:blank"); // or the page that is left may still get an answer, with a cookie of its own
        page.context().clearCookies();
        page.navigate("/inloggen?naar=/mijn/toegang");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Met een passkey")).click();
        assertThat(page.getByText("ingelogd met een passkey").first()).isVisible();
    }

    private static void across(Route route, World from, World to) {
        route.fulfill(new Route.FulfillOptions().setResponse(route.fetch(new Route.FetchOptions().setUrl(route.request().url().replace(from.base(), to.base())))));
    }

    static void authenticator(Page page) {
        // the button is what is tested; offered in the field, this authenticator would answer before it is pressed
        page.addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
                 "isUserVerified": true, "automaticPresenceSimulation": true}}
                """).getAsJsonObject();
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
