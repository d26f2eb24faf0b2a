package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.database.Key;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Sources;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** Law 2: every address says whom it is for, and a walk along all of them with every role finds what the table says. */
class RoutesTests {

    private static final Path TABLE = Path.of("docs/map/routes.md");
    private static final World WORLD = World.shared();

    @Test
    void every_address_takes_a_key_or_is_marked_open() {
        List<String> without = Routes.of(WORLD).all().stream().filter(route -> !route.handler().isAnnotationPresent(nl.leerkring.web.Open.class)
                && Arrays.stream(route.handler().getParameterTypes()).noneMatch(Key.class::isAssignableFrom)).map(Object::toString).toList();
        assertThat(without).isEmpty();
    }

    @Test
    void every_address_answers_every_role_as_the_table_says() {
        World world = World.with(TestDatabase.fresh(), "--leerkring.jobs.enabled=false");
        String table = walk(world);
        world.stop();
        if (Boolean.getBoolean("map.write")) {
            Sources.write(TABLE, table);
        }
        assertThat(table).as("look at each line that differs; if it is meant, run bin/map").isEqualTo(Sources.text(TABLE));
        assertThat(table).doesNotContain("| 500", "| 503");
    }

    @Test
    void a_part_of_a_page_that_is_asked_for_by_itself_leads_to_its_page() {
        World world = Example.world();
        String day = "/kring/leerkring-gezondheid-en-ruimte/bijeenkomsten/" + world.owner().sql("""
                select m.number from meetings.meeting m join circles.circle c on c.id = m.circle
                where c.slug = 'leerkring-gezondheid-en-ruimte' and m.starts > now() order by m.starts limit 1
                """).query(Integer.class).single();
        Guest coordinator = Example.people().get("coordinator");
        String item = coordinator.get(day + "/programma").page().select("a[href^='" + day + "/programma/']").eachAttr("href").stream()
                .map(href -> href.replaceAll(".*/programma/([^/]*).*", "$1")).filter(word -> word.contains("-")).findFirst().orElseThrow();
        String visit = coordinator.get(day + "/programma").page().select("a.lk-slot__title").stream().filter(link -> link.text().startsWith("Projectbezoek"))
                .map(link -> link.attr("href").replaceAll(".*/", "")).findFirst().orElseThrow();
        List<Routes.Route> parts = Routes.of(world).all().stream().filter(route -> route.part() && route.reads())
                .filter(route -> route.path().replaceAll("\\{(kring|nummer|onderdeel)}", "").indexOf('{') < 0).toList(); // of the others their own tests ask for them
        assertThat(parts).hasSizeGreaterThan(10);
        for (Routes.Route route : parts) {
            String path = route.path().replace("/kring/{kring}/bijeenkomsten/{nummer}", day).replace("/kring/{kring}", "/kring/leerkring-gezondheid-en-ruimte").replace("{onderdeel}", route.path().contains("/bezoek/") ? visit : item);
            assertThat(coordinator.part(path).text()).as(path).isNotEmpty().doesNotContain("<html");
            Answered page = coordinator.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(path).startsWith(page.path() + "/");
            assertThat(page.page().select("h1")).as(path).hasSize(1);
        }
    }

    private static String walk(World world) {
        Roles roles = new Roles(world);
        StringBuilder table = new StringBuilder("""
                # Every address and every role

                What each gets from an address with nothing filled in: a status, `in` (sign in first) or `on` (sent on). For who may not, it
                is as if the page is not there (404). Written by `bin/map`; the build walks along all of it.

                """);
        table.append("| address | ").append(String.join(" | ", roles.names())).append(" |\n|---|")
                .append("---|".repeat(roles.names().size())).append('\n');
        String reading = roles.circle(roles.names());
        for (Routes.Route route : Routes.of(world).all()) {
            if (route.path().endsWith("/live")) {
                continue; // an endless stream; it has tests of its own
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (String role : roles.names()) {
                cells.put(role, ask(roles, role, route, route.reads() ? reading : roles.circle(List.of(role))));
            }
            table.append("| ").append(route).append(" | ").append(cells.values().stream().collect(Collectors.joining(" | "))).append(" |\n");
        }
        return table.toString();
    }

    private static String ask(Roles roles, String role, Routes.Route route, String circle) {
        String path = route.path().replace("{kring}", circle).replace("{nummer}", "1").replaceAll("\\{\\*?\\w+}", UUID.randomUUID().toString());
        String[] headers = route.part() ? new String[] {"HX-Request", "true"} : new String[0];
        Answered answered = route.reads() ? roles.get(role, path, headers)
                : roles.post(role, path, headers);
        if (answered.header("HX-Redirect").startsWith("/inloggen")) {
            return route.reads() ? "in" : "on";
        }
        String to = answered.header("Location");
        return answered.status() != 303 && answered.status() != 302 && answered.status() != 301 ? String.valueOf(answered.status())
                : to.startsWith("/inloggen?naar=") ? "in" : "on";
    }
}
