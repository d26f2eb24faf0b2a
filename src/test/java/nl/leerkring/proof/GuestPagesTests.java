package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Counted;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** The pages to which no link leads but the one in a mail: what an expert sees. */
class GuestPagesTests {

    private static final String EXPERT = "vera@voorbeeld.example";
    private static final int MOST_QUERIES = 12;

    @Test
    void the_page_of_an_expert_is_valid_accessible_light_and_asks_the_database_little() throws Exception {
        Example.people();
        Guest expert = Example.world().guest();
        String link = Mail.link(Example.world().mailTo(EXPERT), "/gast/");
        Counted.take();
        Answered page = expert.get(link);
        assertThat(Counted.take()).hasSizeLessThanOrEqualTo(MOST_QUERIES);
        assertThat(page.response().body().length).isLessThan(50_000);
        assertThat(page.main()).contains("Wat zij willen weten", "Hoe meten we wat een park oplevert?");
        Map<String, String> html = new LinkedHashMap<>(Map.of("gast", page.text(), "weg", expert.get("/gast/weg").text()));
        html.put("fout", expert.postRaw(link + "/antwoord").text());
        assertThat(Nu.faults(html)).isEmpty();
        List<String> faults = new ArrayList<>();
        for (Look look : List.of(Look.NARROW, Look.PHONE, Look.DESK, Look.DARK_ENGLISH_DESK)) {
            Page window = Browser.as(Example.world(), expert, look);
            window.navigate(link);
            Axe.faults(window).forEach(fault -> faults.add(look + ": " + fault));
            assertThat((int) window.evaluate("document.documentElement.scrollWidth - window.innerWidth")).as(look.toString()).isLessThanOrEqualTo(0);
            window.context().close();
        }
        assertThat(faults).isEmpty();
    }
}
