package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Counted;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Conversations in the states that a walk along links does not come to: long, hidden, deleted, reported, changed, and wrong. */
class TalkPagesTests {

    private static final String TALK = "/kring/leerkring-gezondheid-en-ruimte/gesprekken";

    @Test
    void conversations_in_every_state_are_valid_accessible_light_and_ask_little() throws Exception {
        Guest noor = Example.people().get("participant");
        Guest coordinator = Example.people().get("coordinator");
        String thread = states(noor, coordinator);
        Map<Guest, List<String>> pages = new LinkedHashMap<>();
        pages.put(noor, paths(thread, "", "?voor=20", "?bericht=1", "?citeer=3", "/berichten/1", "/berichten/2", "/berichten/3/melding", "/berichten/4/wijziging", "/berichten/4/versies", "/samenvatting"));
        pages.put(coordinator, Stream.concat(paths(thread, "", "/berichten/1", "/berichten/3/verberging", "?datum=2020-01-01").stream(),
                Stream.of(TALK, TALK + "/nieuw", TALK + "/meldingen")).toList());
        Map<String, String> html = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (var each : pages.entrySet()) {
            for (String path : each.getValue()) {
                Counted.take();
                Answered page = each.getKey().once(path);
                assertThat(Counted.take()).as(path).hasSizeLessThanOrEqualTo(9);
                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.page().select("h1")).as(path).hasSize(1);
                assertThat(page.page().select(".lk-button--primary").size()).as(path).isLessThanOrEqualTo(1);
                assertThat(page.response().body().length).as(path).isLessThan(50_000);
                html.put(path, page.text());
            }
            for (Look look : List.of(Look.NARROW, Look.DARK_ENGLISH_DESK)) {
                look(each.getKey(), look, each.getValue(), faults);
            }
        }
        html.put("too long", noor.postRaw(thread, "tekst", "x".repeat(10_001)).text());
        html.put("stale", noor.postRaw(thread + "/berichten/4/wijziging", "tekst", "Anders", "versie", "1").text());
        assertThat(Nu.faults(html)).isEmpty();
        assertThat(faults).isEmpty();
    }

    private static List<String> paths(String thread, String... more) {
        return Stream.of(more).map(each -> thread + each).toList();
    }

    /** One that is long, with in its beginning a message that is hidden, one that is deleted, one that is reported and one that was changed. */
    private static String states(Guest noor, Guest coordinator) {
        String thread = noor.postRaw(TALK + "/nieuw", "titel", "Een lang gesprek met van alles erin", "tekst", "Onaardig").path();
        noor.postRaw(thread, "tekst", "Weg");
        coordinator.postRaw(thread, "tekst", "# Kop\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> citaat\n\n3. drie\n\n```\ncode\n```\n\n![](https://voorbeeld.example/een-heel-lang-adres-dat-nergens-een-streepje-heeft/x.png)");
        noor.postRaw(thread, "tekst", "Eerst");
        for (int i = 5; i <= 40; i++) {
            coordinator.postRaw(thread, "tekst", "Bericht " + i + " met **vet**, een [link](https://voorbeeld.example) en een zin of wat. ".repeat(3) + "\n\n- een\n- twee");
        }
        noor.postRaw(thread + "/berichten/4/wijziging", "tekst", "Later", "versie", "1");
        noor.postRaw(thread + "/berichten/2/verwijdering");
        noor.postRaw(thread + "/berichten/3/melding", "reden", "Te lang");
        coordinator.postRaw(thread + "/berichten/1/verberging", "reden", "Hou het aardig");
        noor.postRaw(thread + "/gelezen", "tot", "20");
        return thread;
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
}
