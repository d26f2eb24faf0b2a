package nl.leerkring.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.leerkring.database.StartRefused;
import nl.leerkring.web.Keeping;
import nl.leerkring.world.Answered;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PrivacyTests {

    private final World world = World.shared();

    @Test
    void everybody_reads_what_is_kept_and_every_table_is_told_in_both_languages() {
        Answered dutch = world.guest().get(world.guest().get("/").page().selectFirst(".lk-footer a[href='/privacy']").attr("href"));
        Answered english = world.guest().english().get("/privacy");
        assertThat(dutch.status()).isEqualTo(200);
        assertThat(dutch.main()).contains("De organisatie die deze leerkringen aanbiedt", "coördinator van je kring", "Woo", "Autoriteit Persoonsgegevens", "Cookies", "Bijeenkomsten");
        world.beans(Keeping.class).flatMap(keeping -> keeping.kept().stream()).forEach(kept -> {
            assertThat(dutch.main()).contains(kept.holds().nl(), kept.howLong().nl(), kept.then().nl());
            assertThat(english.main()).contains(kept.holds().en(), kept.howLong().en(), kept.then().en());
        });
        assertThat(dutch.response().body().length).isLessThan(50_000);
    }

    @Test
    void the_accessibility_statement_is_linked_and_open() {
        String href = world.guest().get("/").page().selectFirst(".lk-footer a[href='/toegankelijkheid']").attr("href");
        assertThat(world.guest().get(href).main()).contains("WCAG 2.2", "onafhankelijke onderzoeker");
        assertThat(world.guest().english().get(href).main()).contains("independent auditor");
    }

    @Test
    void who_is_responsible_and_whom_to_tell_about_a_leak_are_settings() {
        assertThat(world.guest().get("/.well-known/security.txt").status()).isEqualTo(404);
        World named = World.with(TestDatabase.fresh(), "--leerkring.organisation=Stichting <De Kring>", "--leerkring.contact=privacy@kring.example", "--leerkring.jobs.enabled=false");
        Answered privacy = named.guest().get("/privacy");
        assertThat(privacy.main()).contains("Stichting <De Kring> is verantwoordelijk voor je gegevens.");
        assertThat(privacy.page().select("main a[href='mailto:privacy@kring.example']")).isNotEmpty();
        Answered security = named.guest().get("/.well-known/security.txt");
        assertThat(security.header("Content-Type")).startsWith("text/plain");
        assertThat(security.text()).startsWith("Contact: mailto:privacy@kring.example\n").contains("Preferred-Languages: nl, en");
        Instant expires = Instant.parse(security.text().replaceAll("(?s).*Expires: (\\S+).*", "$1"));
        assertThat(expires).isAfter(Instant.now()).isBefore(Instant.now().plusSeconds(366L * 24 * 3600));
        named.stop();
    }

    @Test
    void a_wrong_setting_stops_the_start_and_says_what_is_wrong() {
        for (String wrong : new String[] {"bel ons", "http://kring.example", "javascript:alert(1)", "https://kring.example/<x> y"}) {
            assertThatThrownBy(() -> new Responsible(new MockEnvironment().withProperty("leerkring.contact", wrong))).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("LEERKRING_CONTACT");
        }
        assertThatThrownBy(() -> new Responsible(new MockEnvironment().withProperty("leerkring.organisation", "x".repeat(201)))).isInstanceOf(StartRefused.class);
        assertThat(new Responsible(new MockEnvironment().withProperty("leerkring.contact", "https://kring.example/privacy")).href()).isEqualTo("https://kring.example/privacy");
        assertThat(new Responsible(new MockEnvironment()).href()).isNull();
    }
}
