package nl.leerkring.web.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.leerkring.database.StartRefused;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** Who asks is what a proxy of ours says, and not what the asker says. */
class ProxyTests {

    private static final String TLS = "Strict-Transport-Security";

    @Test
    void a_proxy_on_this_machine_says_who_asks_and_that_there_is_tls() {
        World world = World.with(TestDatabase.fresh());
        Guest guest = world.guest().header("X-Forwarded-For", "6.6.6.6, 203.0.113.7").header("Forwarded", "for=7.7.7.7;host=boos.example")
                .header("X-Forwarded-Host", "boos.example");
        Answered asked = guest.submit(guest.get("/inloggen"), "form[action='/inloggen']", "email", "wie@proxy.example");
        assertThat(networks(world)).containsExactly("203.0.113.7");
        assertThat(asked.text() + asked.path()).doesNotContain("boos.example");
        assertThat(asked.header(TLS)).isEmpty();
        assertThat(guest.header("X-Forwarded-Proto", "https").get("/inloggen").header(TLS)).isNotEmpty();
        world.stop();
    }

    @Test
    void without_a_trusted_proxy_nobody_says_who_he_is() {
        World world = World.with(TestDatabase.fresh(), "--leerkring.proxies=10.0.0.0/8");
        Guest guest = world.guest().header("X-Forwarded-For", "6.6.6.6").header("X-Forwarded-Proto", "https").header("Forwarded", "for=7.7.7.7;proto=https");
        Answered asked = guest.submit(guest.get("/inloggen"), "form[action='/inloggen']", "email", "wie@direct.example");
        assertThat(networks(world)).containsExactly("127.0.0.1");
        assertThat(asked.header(TLS)).isEmpty();
        world.stop();
    }

    @Test
    void the_asker_is_the_last_who_is_no_proxy() {
        Proxies proxies = Proxies.of("127.0.0.1, ::1,10.0.0.0/8");
        assertThat(proxies.asker("127.0.0.1", List.of("6.6.6.6", "203.0.113.7", "10.1.2.3"))).isEqualTo("203.0.113.7");
        assertThat(proxies.asker("127.0.0.1", List.of("2001:db8::7"))).isEqualTo("2001:db8::7");
        assertThat(proxies.asker("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
        assertThat(proxies.asker("10.0.0.1", List.of("203.0.113.7", "<script>"))).isEqualTo("10.0.0.1");
        assertThat(proxies.asker("198.51.100.1", List.of("203.0.113.7"))).isEqualTo("198.51.100.1");
    }

    @Test
    void a_wrong_list_stops_the_start_with_one_sentence() {
        for (String wrong : List.of("proxy.example", "10.0.0.0/99", "10.0.0.0-10.0.0.9", "300.1.1.1")) {
            assertThatExceptionOfType(StartRefused.class).as(wrong).isThrownBy(() -> Proxies.of(wrong)).withMessageStartingWith("LEERKRING_PROXIES must be");
        }
        assertThat(Proxies.of("").trusted()).isEmpty();
    }

    private static List<String> networks(World world) {
        return world.owner().sql("select substring(what from 17) from identity.attempt where what like 'sign-in network %'").query(String.class).list();
    }
}
