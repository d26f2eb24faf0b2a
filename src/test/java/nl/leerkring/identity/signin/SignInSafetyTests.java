package nl.leerkring.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Counted;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What somebody tries who wants to come in as somebody else, or wants to know who is here (OWASP ASVS 5.0, 6 and 7). */
class SignInSafetyTests {

    private static final String ASK = "form[action='/inloggen']";
    private static final String ENTER = "form[action^='/inloggen/']";
    private static final String CODE = "form[action='/inloggen/code']";
    private static final World WORLD = World.counted(TestDatabase.fresh(), "--leerkring.jobs.enabled=false");

    @AfterAll
    static void stop() {
        WORLD.stop();
    }

    @Test
    void a_link_lives_a_quarter_of_an_hour_and_no_scanner_uses_it_up() {
        Guest guest = asked("scanner@veilig.example");
        String link = link("scanner@veilig.example");
        assertThat(WORLD.owner().sql("select ends - made = interval '15 minutes' from identity.sign_in where email = 'scanner@veilig.example'").query(Boolean.class).single()).isTrue();
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            assertThat(WORLD.guest().once(method, link, null, "").status()).as(method).isEqualTo(200);
        }
        assertThat(WORLD.guest().once("POST", link, new byte[0], "application/x-www-form-urlencoded").status()).as("a post without the page").isEqualTo(403);
        assertThat(guest.submit(guest.get(link), ENTER).status()).isEqualTo(200);
    }

    @Test
    void a_code_works_once_and_many_wrong_ones_at_the_same_time_still_end_it() throws Exception {
        Guest guest = WORLD.guest();
        WORLD.person("code@veilig.example", "Cor Code");
        Answered sent = guest.submit(guest.get("/inloggen"), ASK, "email", "code@veilig.example");
        String code = code("code@veilig.example");
        assertThat(guest.submit(sent, CODE, "code", code).status()).isEqualTo(200);
        assertThat(WORLD.guest().submit(WORLD.guest().get(sent.path() + "?" + sent.response().uri().getRawQuery()), CODE, "code", code).status()).isNotEqualTo(200);

        Guest guesser = WORLD.guest();
        Answered again = guesser.submit(guesser.get("/inloggen"), ASK, "email", "code@veilig.example");
        String right = code("code@veilig.example");
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            many.invokeAll(IntStream.range(0, 12).<Callable<Integer>>mapToObj(i -> () -> guesser.submit(again, CODE, "code", "FOUT" + i).status()).toList());
        }
        assertThat(guesser.submit(again, CODE, "code", right).status()).isEqualTo(422);
    }

    @Test
    void one_network_asks_for_a_limited_number_of_links_and_the_answer_stays_the_same() {
        WORLD.owner().sql("delete from identity.attempt").update();
        Guest guest = WORLD.guest();
        String token = guest.token();
        String first = guest.post("/inloggen", "_csrf=" + encode(token) + "&email=nummer0%40netwerk.example").main();
        for (int i = 1; i < 130; i++) {
            Answered answered = guest.post("/inloggen", "_csrf=" + encode(token) + "&email=nummer" + i + "%40netwerk.example");
            assertThat(answered.status()).isEqualTo(200);
            assertThat(answered.main()).isEqualTo(first);
        }
        assertThat(WORLD.owner().sql("select count(*) from notices.mail where address like '%@netwerk.example'").query(Integer.class).single())
                .isBetween(60, 125); // the window may turn once in between
        WORLD.owner().sql("delete from identity.attempt").update();
    }

    @Test
    void a_known_and_an_unknown_address_cost_the_same_work_and_get_the_same_answer() {
        WORLD.person("bekend@veilig.example", "Bea Bekend");
        Guest guest = WORLD.guest();
        String token = guest.token();
        Counted.take();
        Answered known = guest.once("POST", "/inloggen", body(token, "bekend@veilig.example"), "application/x-www-form-urlencoded");
        int forKnown = Counted.take().size();
        Answered unknown = guest.once("POST", "/inloggen", body(token, "onbekend@veilig.example"), "application/x-www-form-urlencoded");
        int forUnknown = Counted.take().size();
        assertThat(Math.abs(forKnown - forUnknown)).as("statements: " + forKnown + " and " + forUnknown).isLessThanOrEqualTo(2);
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.header("Location").replaceAll("=.*", "")).isEqualTo(known.header("Location").replaceAll("=.*", ""));
        assertThat(unknown.response().headers().map().keySet()).isEqualTo(known.response().headers().map().keySet());
    }

    @Test
    void a_session_that_somebody_else_put_in_the_browser_is_never_continued() {
        Guest mallory = WORLD.signedIn("mallory@veilig.example", "Mallory");
        String planted = session(mallory);
        Guest victim = new Guest(WORLD.base()).with(mallory.cookies());
        WORLD.person("victor@veilig.example", "Victor");
        Guest elsewhere = WORLD.guest();
        elsewhere.submit(elsewhere.get("/inloggen"), ASK, "email", "victor@veilig.example");
        victim.submit(victim.get(link("victor@veilig.example")), ENTER);
        assertThat(session(victim)).isNotEqualTo(planted);
        assertThat(victim.get("/mijn/profiel").page().selectFirst("[name=naam]").val()).isEqualTo("Victor");
        assertThat(mallory.once("/kringen").status()).as("what was there before has ended").isEqualTo(303);

        Guest made = WORLD.guest().header("Cookie", "leerkring=zelf-bedacht");
        assertThat(made.once("/kringen").status()).isEqualTo(303);
    }

    @Test
    void signing_out_takes_a_token_and_a_post() {
        Guest guest = WORLD.signedIn("uit@veilig.example", "Ute Uit");
        assertThat(guest.post("/uitloggen", "").status()).isEqualTo(403);
        assertThat(guest.post("/uitloggen", "_csrf=geraden").status()).isEqualTo(403);
        assertThat(guest.once("/uitloggen").status()).isEqualTo(405);
        assertThat(guest.once("/logout").status()).as("the framework's own").isEqualTo(404);
        assertThat(guest.once("/kringen").status()).isEqualTo(200);
        guest.postRaw("/uitloggen");
        assertThat(guest.once("/kringen").status()).isEqualTo(303);
    }

    @Test
    void no_way_in_sends_anybody_to_another_site() {
        for (String elsewhere : List.of("https://kwaad.example", "//kwaad.example", "/\\kwaad.example", "/\t/kwaad.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=y")) {
            Guest guest = WORLD.guest();
            WORLD.owner().sql("delete from identity.attempt").update();
            WORLD.person("heen@veilig.example", "Hein Heen");
            Answered form = guest.get("/inloggen?naar=" + encode(elsewhere));
            guest.submit(form, ASK, "email", "heen@veilig.example");
            Answered inside = guest.once("POST", link("heen@veilig.example"), ("_csrf=" + encode(guest.token())).getBytes(), "application/x-www-form-urlencoded");
            assertThat(inside.header("Location")).as(elsewhere).isIn("/", "/mijn/passkey?naar=%2F");
            assertThat(guest.get("/mijn/passkey?naar=" + encode(elsewhere)).text()).as(elsewhere).doesNotContain("kwaad");
        }
    }

    @Test
    void behind_tls_every_cookie_is_for_this_host_over_tls_and_not_for_scripts() {
        World tls = World.with(TestDatabase.fresh(), "--leerkring.base-url=https://leerkring.example", "--leerkring.jobs.enabled=false");
        tls.person("tessa@veilig.example", "Tessa Tls");
        Answered form = proxied(tls, "").once("/inloggen");
        assertThat(form.header("Strict-Transport-Security")).contains("max-age");
        String cookie = set(form, "__Host-formulier");
        String token = form.page().selectFirst("input[name=_csrf]").val();
        Answered sent = proxied(tls, cookie).once("POST", "/inloggen", body(token, "tessa@veilig.example"), "application/x-www-form-urlencoded");
        assertThat(sent.status()).isEqualTo(303);
        Answered inside = proxied(tls, cookie).once("POST", Mail.link(tls.mailTo("tessa@veilig.example"), "/inloggen/"), ("_csrf=" + encode(token)).getBytes(),
                "application/x-www-form-urlencoded");
        String session = set(inside, "__Host-leerkring");
        assertThat(proxied(tls, session).once("/kringen").status()).isEqualTo(200);
        assertThat(proxied(tls, session.replace("__Host-", "")).once("/kringen").status()).as("without the prefix").isEqualTo(303);
        Answered passkey = proxied(tls, cookie).header("X-CSRF-TOKEN", token).once("POST", "/webauthn/authenticate/options", new byte[0], "application/json");
        set(passkey, "__Host-passkey");
        for (Answered each : List.of(form, sent, inside, passkey)) {
            assertThat(each.response().headers().allValues("Set-Cookie")).allSatisfy(one -> assertThat(one).contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain="));
        }
        tls.stop();
    }

    private static Guest proxied(World world, String cookie) {
        Guest guest = world.guest().header("X-Forwarded-Proto", "https");
        return cookie.isEmpty() ? guest : guest.header("Cookie", cookie);
    }

    private static String set(Answered answered, String name) {
        return answered.response().headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith(name + "=")).findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + answered.response().headers().allValues("Set-Cookie"))).split(";")[0];
    }

    private static Guest asked(String email) {
        WORLD.person(email, "Iemand");
        Guest guest = WORLD.guest();
        guest.submit(guest.get("/inloggen"), ASK, "email", email);
        return guest;
    }

    private static String link(String email) {
        return Mail.link(WORLD.mailTo(email), "/inloggen/");
    }

    private static String code(String email) {
        return WORLD.mailTo(email).plain().replaceAll("(?s).*?([A-Z0-9]{4} [A-Z0-9]{4}).*", "$1");
    }

    private static String session(Guest guest) {
        return guest.cookies().stream().filter(each -> each.getName().equals("leerkring")).findFirst().orElseThrow().getValue();
    }

    private static byte[] body(String token, String email) {
        return ("_csrf=" + encode(token) + "&email=" + encode(email)).getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
