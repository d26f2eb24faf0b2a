package nl.leerkring.network.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.network.Acquaintances;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Who learns from whom, as far as who looks may read what it stands on. */
class LearningMapTests {

    private static final String HERE = "/netwerk/kaart";

    static List<String> rows(Guest guest, String path, String title) {
        return guest.get(path).page().select("tbody tr").eachText().stream().filter(row -> row.contains(title)).map(row -> row.replaceAll(" (vandaag|gisteren|([a-z]+ )?\\d+ [a-z]+( \\d{4})?)$", "")).toList();
    }

    static String open(KnowingCircle here, Guest by, String card, String sight) {
        by.submit(by.get(card + "/openheid"), "form[action$='/openheid']", "zicht", sight);
        assertThat(here.world.owner().sql("select sight from knowledge.card where id = ?::uuid").param(KnowingCircle.id(card)).query(String.class).single()).isEqualTo(sight.equals("netwerk") ? "network" : "public");
        return card;
    }

    @Test
    void what_is_recognised_tried_done_and_taken_over_leads_from_the_source_to_who_learns() {
        KnowingCircle here = KnowingCircle.in("leerkaart.example");
        Guest zwolle = here.from("Zwolle");
        Guest breda = here.from("Breda");
        Guest assen = here.from("Assen");
        String practice = here.write(zwolle, "praktijk", "titel", "Leerkaartpraktijk").path();
        here.recognise(breda, practice);
        here.say(assen, practice, "probeert", "");
        String routine = here.write(zwolle, "routine", "titel", "Leerkaartroutine", "functie", "wijkteam", "sinds", "2026-01-01").path();
        here.grow(breda, "toepassing", routine, "titel", "Leerkaarttoepassing", "overgenomen", "Alles");
        assertThat(rows(assen, HERE, "Leerkaart")).containsExactlyInAnyOrder("Breda Zwolle Leerkaartpraktijk herkent het", "Assen Zwolle Leerkaartpraktijk probeert het",
                "Breda Zwolle Leerkaarttoepassing nam het over");
        assertThat(rows(assen, HERE + "?hoe=probeert", "Leerkaart")).containsExactly("Assen Zwolle Leerkaartpraktijk probeert het");
        assertThat(rows(assen, HERE + "?gemeente=Assen", "Leerkaart")).containsExactly("Assen Zwolle Leerkaartpraktijk probeert het");
        here.say(assen, practice, "gestopt", "");
        assertThat(rows(assen, HERE, "Leerkaartpraktijk")).as("who stopped is not in it").containsExactly("Breda Zwolle Leerkaartpraktijk herkent het");
        Answered page = assen.get(HERE);
        assertThat(page.page().select("svg.lk-map").attr("aria-label")).contains("de tabel zegt hetzelfde");
        assertThat(page.page().select(".lk-flow title").eachText()).anyMatch(title -> title.startsWith("Breda ← Zwolle: nam het over"));
        assertThat(page.page().select("td a[href='" + practice + "']")).isNotEmpty();
        for (String odd : List.of("?hoe=niets", "?gemeente=Nergens", "?gemeente=" + "x".repeat(3000))) {
            assertThat(assen.get(HERE + odd).status()).isEqualTo(200);
        }
    }

    @Test
    void who_looks_sees_only_what_she_may_read() {
        KnowingCircle here = KnowingCircle.in("kijkrecht.example");
        Guest zwolle = here.from("Zwolle");
        Guest breda = here.from("Breda");
        String own = here.write(zwolle, "praktijk", "titel", "Kijkrecht in de kring").path();
        String wide = here.write(zwolle, "praktijk", "titel", "Kijkrecht in het netwerk").path();
        String all = here.write(zwolle, "praktijk", "titel", "Kijkrecht voor iedereen").path();
        String mine = here.write(zwolle, "praktijk", "titel", "Kijkrecht van mij alleen", "zicht", "mij").path();
        for (String card : List.of(own, wide, all)) {
            here.recognise(breda, card);
        }
        here.say(zwolle, mine, "doet", "");
        open(here, zwolle, wide, "netwerk");
        open(here, zwolle, all, "openbaar");
        Acquaintances others = new Acquaintances("kijkers.example");
        Guest outside = others.person("buiten", "Utrecht");
        assertThat(rows(breda, HERE, "Kijkrecht")).hasSize(3);
        assertThat(rows(outside, HERE, "Kijkrecht")).containsExactlyInAnyOrder("Breda Zwolle Kijkrecht in het netwerk herkent het", "Breda Zwolle Kijkrecht voor iedereen herkent het");
        String href = outside.get(HERE).page().select("td a:contains(Kijkrecht in het netwerk)").attr("href");
        assertThat(href).isEqualTo("/kennis/" + KnowingCircle.id(wide));
        assertThat(outside.get(href).status()).isEqualTo(200);
        others.world.owner().sql("update circles.seat set ended = now() where person = ?").param(others.id("buiten")).update();
        assertThat(rows(outside, HERE, "Kijkrecht")).as("network cards are for who sits in a circle").containsExactly("Breda Zwolle Kijkrecht voor iedereen herkent het");
        assertThat(outside.get(HERE).text()).doesNotContain("Kijkrecht in de kring", "van mij alleen");
    }

    @Test
    void who_came_to_whom_is_seen_in_ones_own_circles_alone() {
        KnowingCircle here = KnowingCircle.in("opbezoek.example");
        Guest breda = here.from("Breda");
        Guest zwolle = here.from("Zwolle");
        UUID meeting = UUID.randomUUID();
        here.world.owner().sql("""
                insert into meetings.meeting (id, circle, number, theme, starts, ends, host)
                values (?, ?, 77, 'Opbezoekdag', now() - interval '3 days', now() - interval '2 days', (select id from people.organisation where name = 'Zwolle'))
                """).params(meeting, here.id).update();
        here.world.owner().sql("insert into meetings.attendance (id, circle, meeting, person, came, way, made) select gen_random_uuid(), ?, ?, id, now(), 'self', now() from people.person where email in (?, ?)")
                .params(here.id, meeting, here.mail("breda"), here.mail("zwolle")).update();
        assertThat(rows(zwolle, HERE, "Opbezoekdag")).as("not by itself: they are many").isEmpty();
        assertThat(rows(zwolle, HERE + "?hoe=bezoek", "Opbezoekdag")).containsExactly("Breda Zwolle Opbezoekdag kwam op bezoek");
        assertThat(breda.get(HERE + "?hoe=bezoek").page().select("td a[href$='/bijeenkomsten/77']")).hasSize(1);
        assertThat(rows(new Acquaintances("nietopbezoek.example").person("buiten", "Utrecht"), HERE + "?hoe=bezoek", "Opbezoekdag")).isEmpty();
        assertThat(here.with("meelezer", Role.OBSERVER).get(HERE + "?hoe=bezoek").main()).contains("Opbezoekdag");
    }

    @Test
    void the_drawing_is_the_same_each_time_and_never_too_long() {
        List<Pair> pairs = java.util.stream.IntStream.range(0, 40).mapToObj(n -> new Pair(place(n % 20), place(20 + n), How.KNOWS, 1)).toList();
        Flow flow = Flow.of(pairs);
        assertThat(flow).isEqualTo(Flow.of(pairs.reversed()).equals(flow) ? flow : Flow.of(pairs));
        assertThat(flow.boxes()).hasSizeLessThanOrEqualTo(2 * Flow.MOST).allMatch(box -> box.label().length() <= 15 && box.y() + Flow.HIGH <= flow.height());
        assertThat(flow.left()).isEqualTo(60 - flow.boxes().size());
        assertThat(flow.lines()).isNotEmpty();
        assertThat(Flow.of(List.of()).boxes()).isEmpty();
    }

    private static Learned.Place place(int n) {
        return new Learned.Place(new UUID(1, n), "Gemeente met een lange naam " + n, 52, 5);
    }
}
