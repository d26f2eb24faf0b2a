package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Counted;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The pages of what a circle knows, each state of them: valid, accessible, one thing to do, and few questions to the database. */
class KnowledgePagesTests {

    private static final String CIRCLE = "/kring/leerkring-gezondheid-en-ruimte";
    private static final int QUESTIONS = 12;

    private static String card(String words) {
        return CIRCLE + "/kennis/" + Example.world().owner().sql("select id from knowledge.card where strpos(title, ?) > 0 order by made limit 1").param(words).query(String.class).single();
    }

    private static Map<String, Guest> pages() {
        Map<String, Guest> people = Example.people();
        Guest noor = people.get("participant");
        Guest coordinator = people.get("coordinator");
        Guest aisha = people.get("host");
        Map<String, Guest> pages = new LinkedHashMap<>();
        for (String path : List.of(CIRCLE + "/kennis", CIRCLE + "/kennis?zoek=rondje", CIRCLE + "/kennis?zoek=niets-daarvan", CIRCLE + "/kennis/agenda", CIRCLE + "/kennis/agenda?wie=ik", CIRCLE + "/kennis/nieuw",
                CIRCLE + "/kennis/nieuw?soort=praktijk", CIRCLE + "/kennis/nieuw?soort=experiment", CIRCLE + "/kennis/partners", CIRCLE + "/kennis/opvolging", card("Geen schets"), card("Met bewoners een rondje"),
                card("Drie maanden lang"), card("Breda loopt"), card("De kernset naast"), card("Hoe horen we"), card("Geen schets") + "/herkomst", "/kennis")) {
            pages.put(path, noor);
        }
        for (String path : List.of("/wijziging", "/einde", "/openheid")) {
            pages.put(card("Drie maanden lang") + path, coordinator);
        }
        pages.put(card("Hoe horen we") + "/aanbod", coordinator);
        pages.put(CIRCLE + "/kennis/werkgevers", coordinator);
        pages.put(CIRCLE + "/kennis/partners?wie=coordinator", coordinator);
        pages.put(card("Drie maanden lang") + "/documenten", coordinator);
        pages.put(card("Een wandelende wethouder") + "/besluit", aisha);
        pages.put(card("Een wandelende wethouder") + "/variant", aisha);
        coordinator.postRaw(card("Een wandelende wethouder") + "/openheid", "zicht", "netwerk");
        pages.put("/mijn/toestemmingen", aisha);
        pages.put(KnowingCircle.consent(card("Een wandelende wethouder")), aisha);
        pages.put(card("Een wandelende wethouder") + "/openheid", coordinator);
        pages.put("/kennis/" + card("Geen schets").replaceAll(".*/", ""), people.get("visitor"));
        return pages;
    }

    @Test
    void every_page_is_valid_accessible_and_asks_little() throws Exception {
        Map<String, String> html = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        Map<String, Guest> pages = pages();
        pages.forEach((path, guest) -> {
            guest.get(path);
            Counted.take();
            Answered page = guest.get(path);
            List<String> asked = Counted.take();
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(asked).as(path + "\n" + String.join("\n", asked)).hasSizeLessThanOrEqualTo(QUESTIONS).doesNotHaveDuplicates();
            assertThat(page.page().select("h1")).as(path).hasSize(1);
            assertThat(page.page().select(".lk-button--primary").size()).as(path).isLessThanOrEqualTo(1);
            assertThat(page.text().length()).as(path).isLessThan(50_000);
            html.put(path, page.text());
        });
        assertThat(Nu.faults(html)).isEmpty();
        for (Look look : List.of(Look.NARROW, Look.DARK_ENGLISH_DESK)) {
            pages.values().stream().distinct().forEach(guest -> look(guest, look, pages.keySet().stream().filter(path -> pages.get(path) == guest).toList(), faults));
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Guest guest, Look look, List<String> paths, List<String> faults) {
        Page window = Browser.as(Example.world(), guest, look);
        for (String path : paths) {
            window.navigate(path);
            Axe.faults(window).forEach(fault -> faults.add(look + " " + path + ": " + fault));
            int wider = (int) window.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (wider > 0) {
                faults.add(look + " " + path + ": " + wider + " px wider than the screen");
            }
        }
        window.context().close();
    }

    @Test
    void the_demonstration_tells_one_story_from_a_practice_to_uptake_elsewhere() {
        Guest noor = Example.people().get("participant");
        assertThat(noor.get(card("Met bewoners een rondje")).main()).contains("Assen herkent het", "Groningen herkent het", "Haarlem herkent het", "Komt uit actualiteit van ‘Agenderen’");
        assertThat(noor.get(card("Drie maanden lang")).main()).contains("Groningen probeert het", "Haarlem stopte ermee", "we gaan ermee door", "Klopte de voorspelling?");
        String lineage = noor.get(card("Breda loopt") + "/herkomst").main();
        assertThat(lineage).contains("actualiteit van ‘Agenderen’", "Met bewoners een rondje", "Hoe horen we", "Drie maanden lang", "Geen schets zonder rondje", "Nu in gebruik bij: Breda, Groningen");
        assertThat(Example.people().get("visitor").get("/kennis").main()).contains("Geen schets zonder rondje door de wijk").doesNotContain("Breda loopt");
    }
}
