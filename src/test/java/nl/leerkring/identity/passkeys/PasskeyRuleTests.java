package nl.leerkring.identity.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Role;
import nl.leerkring.identity.Administrator;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where the setting is on, as it is for real: who coordinates or administers has a passkey. How one is added: PasskeyTests, in a browser. */
class PasskeyRuleTests {

    private static World world;
    private static Guest carla;
    private static String circle;

    @BeforeAll
    static void start() {
        world = World.with(TestDatabase.fresh(), "--leerkring.passkeys.required=true");
        carla = world.signedIn("carla@sleutel.example", "Carla Coördinator");
        circle = world.circle(carla, "Kring met een sleutel");
        world.owner().sql("insert into identity.administrator (person) select id from people.person where email = 'carla@sleutel.example'").update();
    }

    @AfterAll
    static void stop() {
        world.stop();
    }

    @Test
    void every_address_of_a_coordinator_or_an_administrator_asks_for_one_first() {
        List<String> open = new ArrayList<>();
        int walked = 0;
        for (var each : world.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().entrySet()) {
            if (keyed(each.getValue())) {
                for (String path : each.getKey().getPatternValues()) {
                    boolean read = each.getKey().getMethodsCondition().getMethods().toString().contains("GET");
                    Answered answered = ask(path.replace("{kring}", circle.substring("/kring/".length())).replace("{nummer}", "1")
                            .replaceAll("\\{\\*?\\w+}", UUID.randomUUID().toString()), read);
                    walked++;
                    if (answered.status() != 303 || !answered.header("Location").startsWith("/mijn/toegang?nodig=ja")) {
                        open.add(path + " answered " + answered.status());
                    }
                }
            }
        }
        assertThat(walked).isGreaterThan(15);
        assertThat(open).isEmpty();
    }

    @Test
    void she_is_told_why_adds_one_and_goes_on_where_she_was() {
        Answered first = carla.get(circle + "/uitnodigingen?vanaf=hier");
        assertThat(first.path()).isEqualTo("/mijn/toegang");
        assertThat(first.main()).contains("Voeg eerst een passkey toe", "Daarna ga je verder waar je was");
        assertThat(first.page().selectFirst("[data-webauthn=register]").attr("data-next")).isEqualTo(circle + "/uitnodigingen?vanaf=hier");
        assertThat(carla.get("/mijn/toegang?nodig=ja&naar=//kwaad.example").page().selectFirst("[data-webauthn=register]").attr("data-next")).isEqualTo("/");
        assertThat(carla.get("/mijn/toegang").page().selectFirst("[data-webauthn=register]").attr("data-next")).isEqualTo("/mijn/toegang");

        Guest htmx = new Guest(world.base()).with(carla.cookies()).header("HX-Request", "true");
        Answered part = htmx.once(circle + "/uitnodigingen");
        assertThat(part.status()).isEqualTo(403);
        assertThat(part.header("HX-Redirect")).isEqualTo("/mijn/toegang?nodig=ja");
        part = htmx.header("HX-Current-URL", world.base() + circle + "?na=hier").once(circle + "/uitnodigingen");
        assertThat(part.header("HX-Redirect")).as("back to the page, not to its part").isEqualTo("/mijn/toegang?nodig=ja&naar=" + URLEncoder.encode(circle + "?na=hier", StandardCharsets.UTF_8));
    }

    @Test
    void the_circle_itself_is_open_without_and_with_one_everything_is() {
        Guest dora = world.signedIn("dora@sleutel.example", "Dora Coördinator");
        String hers = world.circle(dora, "Kring van Dora");
        assertThat(dora.get(hers).status()).isEqualTo(200);
        Guest piet = world.member(hers, "piet@sleutel.example", "Piet Deelnemer", Role.PARTICIPANT);
        assertThat(piet.get(hers).status()).as("a participant needs none").isEqualTo(200);
        assertThat(piet.once(hers + "/uitnodigingen").status()).as("and is told nothing").isEqualTo(404);
        passkey("dora@sleutel.example");
        assertThat(dora.get(hers + "/uitnodigingen").path()).isEqualTo(hers + "/uitnodigingen");
        assertThat(dora.get("/mijn/toegang?nodig=ja").main()).doesNotContain("Voeg eerst een passkey toe");
        dora.submit(dora.get("/mijn/toegang"), "form[action*='/passkeys/'][action$='/einde']");
        assertThat(dora.get(hers + "/uitnodigingen").path()).as("taken away again").isEqualTo("/mijn/toegang");
    }

    private static boolean keyed(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameterTypes()).anyMatch(type -> type == Coordinator.class || type == Administrator.class);
    }

    private static Answered ask(String path, boolean read) {
        return read ? carla.once(path) : carla.once("POST", path, ("_csrf=" + carla.token()).getBytes(), "application/x-www-form-urlencoded");
    }

    private static void passkey(String email) {
        world.owner().sql("""
                insert into identity.passkey (id, person, label, public_key, signatures, verified, transports, backup_eligible, backed_up, made, used)
                select decode('aabbccdd', 'hex'), id, 'Mijn apparaat', decode('00', 'hex'), 0, true, '', false, false, now(), now()
                from people.person where email = ?
                """).param(email).update();
    }
}
