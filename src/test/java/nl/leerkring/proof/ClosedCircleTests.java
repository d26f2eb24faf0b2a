package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.world.Answered;
import nl.leerkring.world.ExampleCircle;
import nl.leerkring.world.ExamplePeople;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.jsoup.nodes.Element;

/** A closed circle is an archive: everything is there to read, and nothing is offered that cannot be done. */
class ClosedCircleTests {

    private static final String CIRCLE = "/kring/leerkring-gezondheid-en-ruimte";
    private static final World WORLD = World.with(TestDatabase.fresh(), "--leerkring.demo=true", ExamplePeople.setting());
    private static final Map<String, Guest> PEOPLE = new ExampleCircle(WORLD).build();

    @AfterAll
    static void stop() {
        WORLD.stop();
    }

    @Test
    void no_page_offers_what_a_closed_circle_refuses_and_each_says_that_it_is_an_archive() {
        WORLD.owner().sql("update meetings.meeting set cancelled = now() where ends > now()").update();
        assertThat(PEOPLE.get("coordinator").postRaw(CIRCLE + "/afsluiting").path()).isEqualTo(CIRCLE);
        Set<String> faults = new TreeSet<>();
        for (String who : new String[] {"coordinator", "participant", "host"}) {
            Guest guest = PEOPLE.get(who);
            Map<String, Answered> pages = Crawl.of(guest, Routes.of(WORLD), CIRCLE);
            pages.forEach((route, page) -> {
                if (!page.path().startsWith(CIRCLE) || page.page().selectFirst("html[lang]") == null) {
                    return;
                }
                if (page.page().selectFirst(".lk-nav") != null && !page.main().contains("Deze kring is afgesloten")) {
                    faults.add(who + " " + route + " does not say so");
                }
                for (Element form : page.page().select("main form[method=post]")) {
                    String action = form.attr("action").isEmpty() ? page.path() : form.attr("action");
                    if (action.startsWith(CIRCLE) && !action.matches(".*/(heropening|vertrek)") && guest.once("POST", action, ("_csrf=" + guest.token()).getBytes(), "application/x-www-form-urlencoded").status() == 409) {
                        faults.add(who + " " + route + " -> " + action.replaceAll("[0-9a-f-]{36}", "*").replaceAll("/[0-9]+", "/#"));
                    }
                }
            });
        }
        assertThat(faults).isEmpty();
    }
}
