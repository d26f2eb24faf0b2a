package nl.leerkring.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.world.Answered;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class HelpTests {

    private final World world = World.shared();

    @Test
    void each_role_has_a_page_that_says_the_same_in_both_languages() {
        for (String href : world.guest().get("/hulp").page().select("main .lk-list a").eachAttr("href")) {
            Answered dutch = world.guest().get(href);
            Answered english = world.guest().english().get(href);
            assertThat(dutch.page().select("h2")).as(href).isNotEmpty().hasSameSizeAs(english.page().select("h2"));
            assertThat(dutch.page().select(".lk-prose li")).as(href).hasSameSizeAs(english.page().select(".lk-prose li"));
            assertThat(dutch.main()).isNotEqualTo(english.main());
        }
    }

    @Test
    void an_unknown_subject_is_not_there() {
        assertThat(world.guest().get("/hulp/keizer").status()).isEqualTo(404);
        assertThat(world.guest().get("/hulp/..%2fapplication.yaml").status()).isIn(400, 404);
    }
}
