package nl.leerkring.web.offline;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** What browsers keep; what they do with it is tested in a browser ({@code journeys/OfflineTests}). */
class WorkerTests {

    private final World world = World.shared();

    @Test
    void the_worker_stands_at_the_root_names_the_version_and_is_looked_at_again_each_time() {
        Answered worker = world.guest().get("/werker.js");
        String assets = world.guest().get("/inloggen").page().select("link[rel=stylesheet]").attr("href").replace("app.css", "");
        assertThat(worker.text()).isEqualTo("self.ASSETS = '" + assets + "';\nimportScripts(self.ASSETS + 'js/worker.js');\n");
        assertThat(worker.header("Content-Type")).startsWith("text/javascript");
        assertThat(worker.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(worker.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'", "connect-src 'self'").doesNotContain("unsafe");
        assertThat(world.guest().get(assets + "js/worker.js").status()).isEqualTo(200);
    }

    @Test
    void the_page_for_when_there_is_no_network_speaks_both_languages_and_tells_nothing_of_anybody() {
        assertThat(world.guest().get("/zonder-netwerk").main()).contains("Geen verbinding", "op dit apparaat");
        Answered english = world.guest().english().get("/zonder-netwerk");
        assertThat(english.main()).contains("No connection");
        Guest somebody = world.signedIn("zonder@offline.example", "Zwaan Zonder");
        assertThat(somebody.get("/zonder-netwerk").status()).isEqualTo(200);
        assertThat(world.guest().get("/zonder-netwerk").text()).doesNotContain("Zwaan");
    }
}
