package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.facilitation.PlayedRun;
import nl.leerkring.facilitation.Script;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The pages of a run in all their states, which a walk along links does not come to. */
class RunPagesTests {

    private static final Script ALL = Script.ours("""
            {"id": "alles", "title": {"nl": "Alles", "en": "All"}, "rules": [{"nl": "Luister", "en": "Listen"}], "steps": [
              {"title": {"nl": "Kaartjes", "en": "Notes"}, "who": "all", "mode": "silent", "minutes": 10,
               "prompt": {"nl": "Vraag het rustig", "en": "Ask calmly"}, "rule": {"nl": "In stilte", "en": "In silence"}, "asks": [
                {"kind": "note", "label": {"nl": "Op het bord", "en": "On the board"}, "show": "board", "dots": 2, "bins": [{"nl": "Nu", "en": "Now"}, {"nl": "Later", "en": "Later"}]},
                {"kind": "note", "label": {"nl": "Vrij", "en": "Free"}, "show": "board"},
                {"kind": "note", "label": {"nl": "Vraag", "en": "Question"}, "show": "queue", "dots": 3, "anonymous": true}]},
              {"title": {"nl": "Kiezen", "en": "Choose"}, "who": "all", "mode": "vote", "minutes": 5, "asks": [
                {"kind": "pick", "label": {"nl": "Een", "en": "One"}, "bins": [{"nl": "a", "en": "a"}, {"nl": "b", "en": "b"}]},
                {"kind": "pick", "label": {"nl": "Meer", "en": "More"}, "max": 2, "from": 1},
                {"kind": "scale", "label": {"nl": "Cijfer", "en": "Mark"}},
                {"kind": "rank", "label": {"nl": "Volgorde", "en": "Order"}, "bins": [{"nl": "x", "en": "x"}, {"nl": "y", "en": "y"}]},
                {"kind": "sort", "label": {"nl": "Sorteren", "en": "Sort"}, "from": 1, "bins": [{"nl": "koud", "en": "cold"}, {"nl": "warm", "en": "warm"}]},
                {"kind": "commit", "label": {"nl": "Afspraak", "en": "Agreement"}, "max": 2}]}]}
            """);

    private final Map<String, String> html = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final PlayedRun run = PlayedRun.open("bladen.ronde.example", ALL);

    @Test
    void every_state_of_a_run_is_valid_and_accessible_for_who_leads_and_for_who_takes_part() throws Exception {
        look("prepare", "", "/scherm", "/papier");
        run.press("read");
        look("rules", "");
        run.press("begin");
        run.write(run.nora, 1, "Een kaartje met een woord dat niet past: arbeidsongeschiktheidsverzekeringsmaatschappij", "bak-0-0", "0");
        run.enter(run.omar, 1, 1, "tekst", "Vrij kaartje");
        run.enter(run.omar, 1, 2, "tekst", "Mag dat?", "anoniem-0-2", "ja");
        look("step", "", "/scherm", "/bord/0-0", "/bord/0-1", "/bord/0-2");
        run.press("next");
        run.enter(run.nora, 2, 0, "keus", "1");
        run.enter(run.nora, 2, 2, "keus", "7");
        look("choose", "", "/scherm");
        faulty();
        run.press("next");
        look("closed", "", "/scherm", "/bord/0-0");
        Answered join = run.day.world.guest().get("/meedoen");
        html.put("join", join.text());
        assertThat(Nu.faults(html)).isEmpty();
        assertThat(faults).isEmpty();
    }

    private void look(String state, String... paths) {
        for (Guest guest : List.of(run.fenna, run.nora)) {
            String who = (guest == run.fenna ? "leads, " : "takes part, ") + state + " ";
            for (String path : paths) {
                Answered page = guest.get(run.href + path);
                assertThat(page.status()).as(who + path).isEqualTo(200);
                assertThat(page.page().select("h1")).as(who + path).hasSize(1);
                assertThat(page.page().select(".lk-button--primary").size()).as(who + path).isLessThanOrEqualTo(1);
                html.put(who + path, page.text());
            }
            for (Look look : List.of(Look.NARROW, Look.DARK_ENGLISH_DESK)) {
                look(guest, look, who, paths);
            }
        }
    }

    private void look(Guest guest, Look look, String who, String... paths) {
        Page window = Browser.as(run.day.world, guest, look);
        for (String path : paths) {
            window.navigate(run.href + path);
            Axe.faults(window).forEach(fault -> faults.add(look.width() + " " + who + path + ": " + fault));
            int wider = (int) window.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (wider > 0 && !path.equals("/papier")) {
                faults.add(look.width() + " " + who + path + ": " + wider + " px wider than the screen");
            }
            shoot(window, look.width() + "-" + who.replaceAll("\\W+", "-") + path.replace('/', '-'));
        }
        window.context().close();
    }

    /** What comes back after a mistake. */
    private void faulty() {
        Answered wrong = run.enter(run.nora, 2, 5, "tekst", "", "datum-1-5", "2031-01-01");
        assertThat(wrong.status()).isEqualTo(422);
        html.put("faulty", wrong.text());
    }

    private static void shoot(Page page, String name) {
        String folder = System.getProperty("shots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of(folder, name + ".png")).setFullPage(true));
        }
    }
}
