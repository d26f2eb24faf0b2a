package nl.leerkring.world;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import nl.leerkring.world.Browser.Look;

/** What {@code bin/screenshots} makes: pages of the example circle as people see them, for the README and to look at. */
public final class Screenshots {

    private static final Look DARK_PHONE = new Look(390, 844, true, "nl", true);
    private static final String CIRCLE = "/kring/leerkring-gezondheid-en-ruimte";
    private static final String FIRST = CIRCLE + "/bijeenkomsten/1";
    private static final String TODAY = CIRCLE + "/bijeenkomsten/2";
    private static final String NEXT = CIRCLE + "/bijeenkomsten/3";
    private static final String LAST = CIRCLE + "/bijeenkomsten/4";

    private static final List<Shot> SHOTS = List.of(
            new Shot("home-now-phone", "participant", Look.PHONE, CIRCLE),
            new Shot("home-coordinator", "coordinator", Look.DESK, CIRCLE),
            new Shot("series", "participant", Look.DESK, CIRCLE + "/bijeenkomsten"),
            new Shot("meeting-phone-dark", "participant", DARK_PHONE, NEXT),
            new Shot("meeting-english", "english coordinator", Look.DESK, TODAY),
            new Shot("answers", "coordinator", Look.DESK, NEXT + "/antwoorden"),
            new Shot("programme-builder", "coordinator", Look.DESK, NEXT + "/programma"),
            new Shot("date-poll-phone", "participant", Look.PHONE, LAST + "/datums"),
            new Shot("news-round", "participant", Look.DESK, TODAY + "/actualiteiten"),
            new Shot("groups", "coordinator", Look.DESK, TODAY + "/groepen"),
            new Shot("run-phone", "participant", Look.PHONE, TODAY + "/programma", "a.lk-slot__title:has-text('Werksessie')", "main a[href^='/ronde/']:has-text('Bouwstenen')"),
            new Shot("run-wall", "coordinator", Look.DESK, TODAY + "/programma", "a.lk-slot__title:has-text('Werksessie')", "main a[href^='/ronde/']:has-text('Bouwstenen')", "a[href$='/scherm']"),
            new Shot("board", "participant", Look.DESK, TODAY + "/programma", "a.lk-slot__title:has-text('Werksessie')", "main a[href^='/ronde/']:has-text('Bouwstenen')", "a[href*='/bord/']"),
            new Shot("loop-map", "participant", Look.DESK, TODAY + "/programma", "a.lk-slot__title:has-text('Verdieping')", "main a[href^='/ronde/']:has-text('aart')", "a[href$='/kaart']"),
            new Shot("visit-phone", "participant", Look.PHONE, TODAY, "main a[href*='/bezoek/']"),
            new Shot("report", "participant", Look.DESK, FIRST + "/verslag"),
            new Shot("harvest-phone", "participant", Look.PHONE, TODAY + "/oogst"),
            new Shot("methods", "coordinator", Look.DESK, CIRCLE + "/werkvormen"),
            new Shot("run-sheet", "facilitator", Look.DESK, TODAY + "/draaiboek"),
            new Shot("wall", "coordinator", Look.DESK, TODAY + "/scherm"),
            new Shot("people", "participant", Look.DESK, CIRCLE + "/mensen"),
            new Shot("map", "participant", Look.DESK, CIRCLE + "/mensen/kaart"),
            new Shot("host-home-phone", "host", Look.PHONE, CIRCLE),
            new Shot("knowledge", "participant", Look.DESK, CIRCLE + "/kennis"),
            new Shot("agenda", "participant", Look.DESK, CIRCLE + "/kennis/agenda"),
            new Shot("lineage", "participant", Look.DESK, CIRCLE + "/kennis", "main a[href*='/kennis/0']:has-text('rondje')", "a[href$='/herkomst']"),
            new Shot("talk-phone", "participant", Look.PHONE, CIRCLE + "/gesprekken", "main .lk-list a[href*='/gesprekken/0']"),
            new Shot("preview", "participant", Look.DESK, CIRCLE + "/documenten", "main a:has-text('Spelregels')", "a[href$='/inhoud']"),
            new Shot("search", "participant", Look.DESK, "/zoeken?zoek=wandelen"),
            new Shot("who-learns-from-whom", "participant", Look.DESK, "/netwerk/kaart"));

    private Screenshots() {
    }

    /** @param links followed one after the other from there */
    private record Shot(String name, String who, Look look, String path, String... links) {
    }

    /** @param arguments the folder to write to */
    public static void main(String[] arguments) {
        int status = 1;
        try {
            SHOTS.forEach(shot -> take(shot, Path.of(arguments[0])));
            status = 0;
        } catch (RuntimeException missed) {
            missed.printStackTrace(); // the exit below says nothing
        } finally {
            System.exit(status); // the browser and the program go along
        }
    }

    private static void take(Shot shot, Path folder) {
        Page page = Browser.as(Example.world(), Example.people().get(shot.who()), shot.look());
        page.navigate(shot.path());
        for (String link : shot.links()) {
            page.navigate(page.locator(link).first().getAttribute("href"));
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(shot.name() + ".png")).setFullPage(true));
        page.context().close();
    }
}
