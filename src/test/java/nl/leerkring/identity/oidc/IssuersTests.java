package nl.leerkring.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Administrators keep the organisations whose sign-in is accepted. */
class IssuersTests {

    private static final String NEW = "form[action='/beheer/inloggen']";
    private static final String SAVE = "form[data-draft]";
    private static final MockOAuth2Server SERVER = new MockOAuth2Server();
    private static final CountDownLatch OVER = new CountDownLatch(1);
    private static HttpServer odd;
    private static World world;
    private static Guest admin;

    @BeforeAll
    static void start() throws IOException {
        SERVER.start();
        world = World.with(TestDatabase.fresh(), "--leerkring.oidc.loopback=true");
        admin = Organisation.administrator(world);
        odd = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        odd.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answers("/tekst", "hallo");
        answers("/groot", "{\"issuer\":\"" + "x".repeat(1_000_000) + "\"}");
        answers("/anders", "{\"issuer\":\"https://heel.anders.example\"}");
        answers("/naarbinnen", described("/naarbinnen", "http://169.254.169.254/token"));
        answers("/zondersleutels", described("/zondersleutels", base() + "/zondersleutels/token"));
        page("/zondersleutels/keys", "{\"keys\":[]}");
        odd.createContext("/doorgestuurd", exchange -> {
            exchange.getResponseHeaders().add("Location", base() + "/anders/.well-known/openid-configuration");
            exchange.sendResponseHeaders(302, -1);
        });
        odd.createContext("/stil", exchange -> {
            try {
                OVER.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        odd.start();
    }

    @AfterAll
    static void stop() {
        OVER.countDown();
        world.stop();
        odd.stop(0);
        SERVER.shutdown();
    }

    @Test
    void the_form_tells_what_is_wrong_and_keeps_what_was_typed() {
        Answered again = admin.submit(admin.get("/beheer/inloggen/nieuw"), NEW, "naam", "", "adres", "http://gemeente.example", "domeinen", "geen domein!", "scopes", "x");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).contains("naam", "adres", "domeinen");
        assertThat(again.page().selectFirst("[name=domeinen]").val()).isEqualTo("geen domein!");
        for (String address : new String[] {"https://wie:wat@gemeente.example", "https://gemeente.example?x=1", "file:///etc/passwd", "https:// spatie", "x".repeat(301)}) {
            Answered answered = admin.postRaw("/beheer/inloggen", "naam", "Fout", "adres", address, "domeinen", "fout.example");
            assertThat(answered.status()).as(address).isEqualTo(422);
        }
        assertThat(admin.postRaw("/beheer/inloggen").status()).isEqualTo(422);
    }

    @Test
    void the_secret_is_kept_and_never_shown_and_a_version_of_before_is_refused() {
        Answered page = add("Geheimhouder", SERVER.issuerUrl("geheimhouder").toString(), "geheim.example", "client", "wij", "geheim", "zeer-geheim-1");
        assertThat(page.text()).doesNotContain("zeer-geheim-1").contains("/terug");
        assertThat(page.main()).contains("staat uit");
        admin.submit(page, SAVE, "naam", "Geheimhouder 2");
        assertThat(secret("Geheimhouder 2")).isEqualTo("zeer-geheim-1");
        Answered stale = admin.submit(page, SAVE, "naam", "Geheimhouder 3");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.main()).contains("Iemand anders veranderde dit");
        assertThat(stale.page().selectFirst("[name=naam]").val()).isEqualTo("Geheimhouder 3");
        admin.submit(stale, SAVE, "zonder", "ja");
        assertThat(secret("Geheimhouder 3")).isEmpty();
        assertThat(world.owner().sql("select string_agg(object, ' ') from activity.audit").query(String.class).single()).doesNotContain("zeer-geheim");
    }

    @Test
    void a_domain_belongs_to_one_organisation() {
        add("Eerste", SERVER.issuerUrl("eerste").toString(), "eerste.example, gedeeld.example");
        Answered second = admin.submit(admin.get("/beheer/inloggen/nieuw"), NEW, "naam", "Tweede", "adres", SERVER.issuerUrl("tweede").toString(),
                "domeinen", "@Gedeeld.example");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.main()).contains("hoort al bij een andere organisatie");
    }

    @Test
    void the_test_tells_in_plain_words_what_is_wrong() {
        assertThat(probe("goed", SERVER.issuerUrl("goed").toString())).contains("De verbinding werkt");
        assertThat(probe("dicht", "http://localhost:1")).contains("geen antwoord van localhost");
        assertThat(probe("nergens", base() + "/nergens")).contains("het antwoord is 404");
        assertThat(probe("tekst", base() + "/tekst")).contains("geen beschrijving van OpenID Connect");
        assertThat(probe("groot", base() + "/groot")).contains("veel te groot");
        assertThat(probe("anders", base() + "/anders")).contains("noemt zichzelf https://heel.anders.example");
        assertThat(probe("naarbinnen", base() + "/naarbinnen")).contains("http://169.254.169.254/token begint niet met https://");
        assertThat(probe("doorgestuurd", base() + "/doorgestuurd")).as("redirects are not followed").doesNotContain("heel.anders").contains("geen beschrijving");
        assertThat(probe("zondersleutels", base() + "/zondersleutels")).contains("geen sleutels");
        assertThat(probe("stil", base() + "/stil")).contains("geen antwoord van localhost");
    }

    @Test
    void it_goes_on_only_when_the_connection_works_and_is_removed_only_when_off() {
        Answered page = add("Aanuit", SERVER.issuerUrl("aanuit").toString(), "aanuit.example");
        String path = page.path();
        assertThat(admin.submit(page, "form[action$='/openstelling']").main()).contains("Daarna kan het aan");
        page = admin.submit(page, SAVE, "client", "wij");
        Answered open = admin.submit(page, "form[action$='/openstelling']");
        assertThat(open.main()).contains("staat aan");
        assertThat(admin.postRaw(path + "/einde").status()).isEqualTo(409);
        assertThat(admin.submit(open, SAVE, "client", "").status()).isEqualTo(422);
        assertThat(world.guest().once(path.replace("/beheer", "").replace("/inloggen/", "/inloggen/oidc/")).status()).isEqualTo(303);
        Answered closed = admin.submit(open, "form[action$='/sluiting']");
        assertThat(world.guest().get(path.replace("/beheer", "").replace("/inloggen/", "/inloggen/oidc/")).status()).isEqualTo(404);
        assertThat(admin.submit(admin.get(closed.path() + "/einde"), "form[action$='/einde']").path()).isEqualTo("/beheer/inloggen");
        assertThat(admin.get(path).status()).isEqualTo(404);
    }

    @Test
    void people_are_known_by_mail_again_when_the_administrator_says_so_or_another_client_is_used() {
        Organisation org = Organisation.opened(world, SERVER, "los", "los.example");
        world.person("lies@los.example", "Lies Los");
        org.tells("oud", "email", "lies@los.example", "email_verified", true).signIn(world.guest());
        assertThat(org.tells("nieuw", "email", "lies@los.example", "email_verified", true).signIn(world.guest()).status()).isEqualTo(403);
        String page = org.href().replace("/inloggen/oidc/", "/beheer/inloggen/");
        admin.submit(admin.get(page), "form[action$='/koppelingen/einde']");
        assertThat(org.tells("nieuw", "email", "lies@los.example", "email_verified", true).signIn(world.guest()).status()).isEqualTo(200);
        admin.submit(admin.get(page), SAVE, "client", "leerkring-2");
        assertThat(world.owner().sql("select count(*) from identity.issuer_account").query(Integer.class).single()).isZero();
    }

    @Test
    void nobody_else_sees_the_administration_of_it() {
        Guest stranger = world.signedIn("vreemd@oidc.example", "Vreemde");
        String path = add("Verborgen", SERVER.issuerUrl("verborgen").toString(), "verborgen.example").path();
        for (String each : new String[] {"/beheer/inloggen", "/beheer/inloggen/nieuw", path, path + "/einde"}) {
            assertThat(stranger.get(each).status()).as(each).isEqualTo(404);
            assertThat(world.guest().once(each).header("Location")).startsWith("/inloggen?naar=");
        }
        for (String each : new String[] {"", "/proef", "/openstelling", "/sluiting", "/einde", "/koppelingen/einde"}) {
            assertThat(stranger.postRaw(path + each).status()).as(each).isEqualTo(404);
        }
        assertThat(admin.get(path).main()).contains("Verborgen");
    }

    private static String probe(String name, String address) {
        return admin.submit(add(name, address, name + ".example"), "form[action$='/proef']").main();
    }

    private static Answered add(String name, String address, String domains, String... more) {
        String[] fields = {"naam", name, "adres", address, "domeinen", domains};
        Answered added = admin.submit(admin.get("/beheer/inloggen/nieuw"), NEW,
                java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more)).toArray(String[]::new));
        assertThat(added.status()).as(added.main()).isEqualTo(200);
        return added;
    }

    private static String secret(String name) {
        return world.owner().sql("select secret from identity.issuer where name = ?").param(name).query(String.class).single();
    }

    private static String base() {
        return "http://localhost:" + odd.getAddress().getPort();
    }

    private static String described(String path, String token) {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%2$s","jwks_uri":"%1$s/keys","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(base() + path, token);
    }

    private static void answers(String path, String body) {
        page(path + "/.well-known/openid-configuration", body);
    }

    private static void page(String path, String body) {
        odd.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", body.startsWith("{") ? "application/json" : "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body.getBytes());
            }
        });
    }
}
