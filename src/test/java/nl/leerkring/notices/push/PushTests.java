package nl.leerkring.notices.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import nl.leerkring.web.outside.Reachable;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Primary;

/** A device is rung through a push service, which cannot read along. */
class PushTests {

    private static final String SERVICE = "127.0.0.3";
    private static World world;
    private static HttpServer server;
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static final Map<String, Integer> ANSWERS = new ConcurrentHashMap<>();

    private record Asked(String path, Map<String, List<String>> headers, byte[] body) {
    }

    /** The push service of this test is on this machine, and speaks plainly. */
    @Primary
    static class LetIn extends Reachable {

        @Override
        public boolean allows(InetAddress address) {
            return address.getHostAddress().equals(SERVICE) || super.allows(address);
        }

        @Override
        public boolean safe(URI address) {
            return SERVICE.equals(address.getHost()) || "127.0.0.1".equals(address.getHost()) || super.safe(address);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        world = World.with(LetIn.class, TestDatabase.fresh());
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                ASKED.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders()), exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(ANSWERS.getOrDefault(path, 201), -1);
            }
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
        world.stop();
    }

    @Test
    void what_is_told_on_the_day_rings_the_devices_of_that_person_sealed_and_signed() throws Exception {
        Guest ana = world.signedIn("ana@bel.example", "Ana");
        Guest bob = world.signedIn("bob@bel.example", "Bob");
        Browser browser = new Browser();
        assertThat(on(ana, at(SERVICE, "/ana"), browser)).contains("Dit apparaat hoort het op de dag zelf.", "127.0.0.3");
        on(ana, at(SERVICE, "/ana"), browser);
        on(bob, at(SERVICE, "/bob"), new Browser());
        on(ana, at("127.0.0.1", "/binnen"), browser);
        assertThat(devices("ana@bel.example")).as("the same device twice is one").isEqualTo(2);
        tell("ana@bel.example", "‘Bezoek’ begint om \"12.30\".\nKom op tijd");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> asked("/ana").size() == 1);
        Asked asked = asked("/ana").getFirst();
        assertThat(browser.read(asked.body())).isEqualTo("{\"text\":\"‘Bezoek’ begint om \\\"12.30\\\". Kom op tijd\",\"href\":\"/kring/x/programma\"}");
        assertThat(new String(asked.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Bezoek");
        assertThat(asked.headers().get("Ttl")).containsExactly("1800");
        assertThat(asked.headers().get("Content-encoding")).containsExactly("aes128gcm");
        signed(asked.headers().get("Authorization").getFirst());
        assertThat(asked("/bob")).isEmpty();
        assertThat(asked("/binnen")).as("an address of this machine is not connected to").isEmpty();
        assertThat(ana.get("/meldingen").main()).contains("‘Bezoek’ begint om");
    }

    /** By RFC 8292: for this service alone, not for long, and by the key the page gave the browser. */
    private static void signed(String authorization) throws Exception {
        assertThat(authorization).matches("vapid t=[\\w-]+\\.[\\w-]+\\.[\\w-]+, k=[\\w-]{87}");
        String[] token = authorization.replaceAll("vapid t=|, k=.*", "").split("\\.");
        String key = authorization.replaceAll(".*k=", "");
        assertThat(world.signedIn("ana@bel.example", "Ana").get("/meldingen/voorkeuren").page().select("[data-module=push]").attr("data-key")).isEqualTo(key);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.read(Base64.getUrlDecoder().decode(key)));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
        assertThat(new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8)).contains("\"aud\":\"http://127.0.0.3:" + server.getAddress().getPort() + "\"", "\"sub\":\"http", "\"exp\":");
    }

    @Test
    void a_device_that_is_gone_is_forgotten_and_one_that_is_turned_off_hears_nothing() {
        Guest cas = world.signedIn("cas@bel.example", "Cas");
        ANSWERS.put("/weg", 410);
        ANSWERS.put("/druk", 503);
        on(cas, at(SERVICE, "/weg"), new Browser());
        on(cas, at(SERVICE, "/druk"), new Browser());
        on(cas, at(SERVICE, "/uit"), new Browser());
        String off = cas.get("/meldingen/voorkeuren").page().select("form[action$='/einde']").attr("action");
        Guest dora = world.signedIn("dora@bel.example", "Dora");
        dora.postRaw(off);
        assertThat(devices("cas@bel.example")).as("of somebody else").isEqualTo(3);
        assertThat(cas.postRaw(off).main()).contains("Dat apparaat hoort niets meer.");
        tell("cas@bel.example", "Er is iets");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> devices("cas@bel.example") == 1 && asked("/druk").size() == 1);
        assertThat(asked("/uit")).isEmpty();
        on(dora, at(SERVICE, "/druk"), new Browser());
        assertThat(devices("cas@bel.example")).as("who uses a device last has it").isZero();
    }

    @Test
    void only_an_address_on_the_internet_over_https_with_a_real_key_is_taken() {
        Guest eva = world.signedIn("eva@bel.example", "Eva");
        Browser browser = new Browser();
        for (String wrong : List.of("", "http://push.example/x", "https://naam:geheim@push.example/x", "ftp://push.example/x", "https:///x", "https://push.example/" + "x".repeat(1000), "geen adres")) {
            assertThat(on(eva, wrong, browser)).as(wrong).contains("geeft geen adres");
        }
        assertThat(eva.postRaw("/meldingen/apparaten", "adres", "https://push.example/x", "punt", "AAAA", "geheim", browser.auth()).main()).contains("geeft geen adres");
        assertThat(eva.postRaw("/meldingen/apparaten", "adres", "https://push.example/x", "punt", browser.point(), "geheim", "!").main()).contains("geeft geen adres");
        assertThat(devices("eva@bel.example")).isZero();
        assertThat(new Reachable().safe(URI.create("http://push.example/x"))).isFalse();
    }

    private static String on(Guest who, String endpoint, Browser browser) {
        return who.postRaw("/meldingen/apparaten", "adres", endpoint, "punt", browser.point(), "geheim", browser.auth()).main();
    }

    private static String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    private static void tell(String email, String text) {
        UUID person = world.person(email, "x").id().value();
        world.bean(Database.class).change(Key.house("a test"), sql -> world.bean(Notices.class).tellNow(Key.house("a test"),
                new Notices.Word(Topic.MEETINGS, Text.name(text), Text.name("Omdat."), "/kring/x/programma"), person, null, Duration.ofMinutes(30)));
    }

    private static List<Asked> asked(String path) {
        return ASKED.stream().filter(each -> each.path().equals(path)).toList();
    }

    private static int devices(String email) {
        return world.owner().sql("select count(*) from notices.device d join people.person p on p.id = d.person where p.email = ?").param(email).query(Integer.class).single();
    }
}
