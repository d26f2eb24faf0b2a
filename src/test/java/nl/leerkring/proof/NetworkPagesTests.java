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

/** The pages of the network, each state of them: valid, accessible, one thing to do, narrow enough, and few questions to the database. */
class NetworkPagesTests {

    private static final int QUESTIONS = 12;

    private static Map<String, Guest> pages() {
        Map<String, Guest> people = Example.people();
        Guest noor = people.get("participant");
        Guest observer = people.get("observer");
        Map<String, Guest> pages = new LinkedHashMap<>();
        for (String path : List.of("/netwerk", "/netwerk?zoek=rendement", "/netwerk?zoek=niets-daarvan", "/netwerk/kennismakingen", "/netwerk/kaart", "/netwerk/kaart?hoe=bezoek", "/netwerk/kaart?gemeente=Nergens", "/netwerk/kaart/personen", "/netwerk/kaart/personen?wie=Niemand",
                "/mijn/netwerk", person("Ilse"), person("Ilse") + "/kennismaking", person("Stijn") + "/kennismaking", person("Noor"))) {
            pages.put(path, noor);
        }
        for (String path : List.of("/kring/leerkring-gezondheid-en-ruimte/mensen", "/kring/leerkring-gezondheid-en-ruimte/mensen/kaart", "/mijn/profiel", "/privacy")) {
            pages.put(path, noor);
        }
        pages.put("/netwerk?wat=biedt", observer);
        pages.put("/netwerk/kennismakingen?zelf=niet", observer);
        pages.put(person("Hanna") + "/kennismaking", observer);
        pages.put("/mijn/netwerk?zelf=niet", observer);
        Guest ilse = Example.world().signedIn("ilse@leiden.example", "Ilse van Leiden");
        List.of("/mijn/netwerk?leren=ja", "/netwerk/kaart/personen?hoe=kennismaking").forEach(path -> pages.put(path, ilse));
        pages.put("/mijn/netwerk?beheer", people.get("administrator"));
        pages.put(Mail.link(Example.world().mailsTo("noor@groningen.example").stream().filter(mail -> mail.subject().contains("kennismaken")).findFirst().orElseThrow(), "/kennismaking/").replaceAll("[)>].*", ""),
                people.get("visitor"));
        return pages;
    }

    private static String person(String name) {
        return "/netwerk/mensen/" + Example.world().owner().sql("select p.id from people.person p join network.listing l on l.person = p.id where starts_with(p.name, ?)").param(name).query(String.class).single();
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
    void the_demonstration_has_people_who_meet_and_municipalities_that_learn() {
        Guest noor = Example.people().get("participant");
        assertThat(noor.get("/netwerk").main()).contains("Ilse van Leiden", "Stijn van Delft", "10 mensen");
        assertThat(noor.get("/netwerk/kennismakingen").main()).contains("Zij willen jou leren kennen", "Stijn van Delft", "Jullie meten ook met bewoners");
        assertThat(noor.get("/netwerk/kaart").main()).contains("Breda loopt een rondje voor elke startnotitie", "nam het over");
        assertThat(noor.get("/netwerk/kaart/personen").page().select(".lk-flow title").eachText()).contains("Zoë van Breda ← Joris van Groningen: nam het over",
                "Joris van Groningen ← Hanna van Assen: probeert het", "Ilse van Leiden ← Roos van Haarlem: maakte kennis");
        assertThat(Example.world().mailsTo("roos@haarlem.example")).anyMatch(mail -> mail.subject().equals("Maak kennis met Ilse van Leiden"));
    }
}
