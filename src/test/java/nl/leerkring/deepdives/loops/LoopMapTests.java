package nl.leerkring.deepdives.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.facilitation.PlayedRun;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A causal loop map, from private notes to named loops and places to intervene; with a browser without scripts. */
class LoopMapTests {

    private static PlayedRun begun(String domain) {
        PlayedRun run = PlayedRun.open(domain, Scripts.file("nl/leerkring/deepdives/loops/oorzakenkaart.json"));
        return run.to(1);
    }

    private static Answered add(PlayedRun run, Guest who, String... names) {
        Answered last = null;
        for (String name : names) {
            last = who.submit(who.get(run.href + "/kaart"), "form[action$='/kaart/variabelen']", "naam", name);
        }
        return last;
    }

    private static String id(Answered map, String name) {
        return map.page().select("tr[data-ding]").stream().filter(row -> row.selectFirst("a").text().equals(name)).findFirst().orElseThrow().attr("data-ding");
    }

    private static Answered draw(PlayedRun run, Guest who, String from, String to, String sign, String... more) {
        Answered map = who.get(run.href + "/kaart");
        String[] fields = java.util.stream.Stream.concat(java.util.stream.Stream.of("van", id(map, from), "naar", id(map, to), "teken", sign), Arrays.stream(more)).toArray(String[]::new);
        return who.submit(map, "form[action$='/kaart/pijlen']", fields);
    }

    private static String arrow(Answered map, String words) {
        return map.page().select("tr[id^=s-] a[href*='/pijlen/']").stream().filter(link -> link.text().equals(words)).findFirst().orElseThrow().attr("href");
    }

    /** Traffic makes danger, danger brings children by car, and that makes traffic; walking takes traffic away. */
    private static PlayedRun school(String domain) {
        PlayedRun run = begun(domain);
        add(run, run.nora, "drukte", "gevaar", "met de auto brengen", "lopen");
        draw(run, run.nora, "drukte", "gevaar", "plus");
        draw(run, run.omar, "gevaar", "met de auto brengen", "plus", "waaraan", "Ouders zeggen het in de enquête");
        draw(run, run.nora, "met de auto brengen", "drukte", "plus");
        draw(run, run.nora, "gevaar", "lopen", "min", "vertraging", "ja");
        return run;
    }

    @Test
    void notes_are_private_first_and_come_to_the_map_once_with_where_they_came_from() {
        PlayedRun run = begun("kaartjes.kaart.example");
        String busy = UUID.randomUUID().toString();
        String crowded = UUID.randomUUID().toString();
        run.write(run.nora, 1, "Drukte bij school", "id", busy);
        run.write(run.omar, 1, "Veel auto's 's ochtends", "id", crowded);
        assertThat(run.omar.get(run.href + "/kaart").main()).doesNotContain("Drukte bij school");
        assertThat(run.omar.postRaw(run.href + "/kaart/overname").status()).isEqualTo(409);
        run.press("next");
        run.omar.postRaw(run.href + "/bord/0-0/" + crowded + "/plek", "bij", busy);
        assertThat(run.omar.get(run.href).page().select("a[href$='/kaart']")).hasSize(1);
        Answered map = run.omar.submit(run.omar.get(run.href + "/kaart"), "form[action$='/overname']");
        assertThat(map.main()).contains("1 kaartje overgezet", "Drukte bij school");
        assertThat(run.omar.get(run.href + "/kaart/variabelen/" + id(map, "Drukte bij school")).main()).contains("Veel auto's 's ochtends", "nora", "omar");
        assertThat(run.omar.postRaw(run.href + "/kaart/overname").main()).contains("stond al op de kaart");
    }

    @Test
    void arrows_make_loops_that_are_named_and_the_name_comes_back_with_the_loop() {
        PlayedRun run = school("lus.kaart.example");
        Answered map = run.omar.get(run.href + "/kaart");
        assertThat(map.page().select("#lussen li").eachText()).containsExactly("R1 versterkend drukte → gevaar → met de auto brengen → drukte");
        map = run.omar.submit(map, "form[action$='/lussen']", "lus", map.page().select("#f-lus option").last().val(), "lusnaam", "De haal-en-brengspiraal");
        assertThat(map.page().selectFirst("#lussen").text()).contains("De haal-en-brengspiraal");
        assertThat(run.omar.get(run.href + "/scherm").page().select("a.lk-loops__variable")).hasSize(4);
        assertThat(run.omar.part(run.href + "/scherm/kaart").text()).contains("R1: De haal-en-brengspiraal");
        String gone = arrow(map, "gevaar → met de auto brengen");
        Answered removed = run.nora.submit(run.nora.get(gone), "form[action$='/verwijdering']");
        assertThat(removed.page().select("#lussen li")).isEmpty();
        Answered back = run.nora.submit(removed, "form[action$='/herstel']");
        assertThat(back.page().selectFirst("#lussen").text()).contains("De haal-en-brengspiraal");
        draw(run, run.nora, "lopen", "drukte", "min");
        assertThat(run.nora.get(run.href + "/kaart").page().select("#lussen li strong:first-child").eachText()).containsExactlyInAnyOrder("R1", "R2");
        run.nora.submit(run.nora.get(arrow(run.nora.get(run.href + "/kaart"), "lopen → drukte")), "form:has(#f-waaraan)", "teken", "plus");
        assertThat(run.nora.get(run.href + "/kaart").page().select("#lussen li strong:first-child").eachText()).containsExactlyInAnyOrder("R1", "B1");
        assertThat(run.nora.postRaw(run.href + "/kaart/lussen", "lus", UUID.randomUUID() + "," + UUID.randomUUID(), "lusnaam", "Niets").status()).isEqualTo(422);
    }

    @Test
    void an_arrow_has_evidence_and_delay_and_who_sees_it_otherwise_says_why() {
        PlayedRun run = school("twijfel.kaart.example");
        String href = arrow(run.omar.get(run.href + "/kaart"), "gevaar → lopen");
        assertThat(run.omar.get(href).main()).contains("Meer ‘gevaar’ geeft minder ‘lopen’, maar pas na een tijd.");
        Answered doubted = run.omar.submit(run.omar.get(href), "form[action$='/twijfel']", "reden", "Bij ons lopen ze juist samen");
        assertThat(doubted.main()).contains("Bij ons lopen ze juist samen", "omar");
        Answered map = run.nora.get(run.href + "/kaart");
        assertThat(map.main()).contains("1 persoon ziet het anders");
        assertThat(map.page().select("path[stroke-dasharray]")).hasSize(1);
        assertThat(run.omar.submit(doubted, "form[action$='/twijfel']", "reden", "").main()).contains("Niemand tot nu toe");
        assertThat(run.omar.submit(doubted, "form[action$='/twijfel']", "reden", "x".repeat(501)).status()).isEqualTo(422);
    }

    @Test
    void two_at_once_lose_nothing() throws Exception {
        PlayedRun run = school("tegelijk.kaart.example");
        String href = arrow(run.nora.get(run.href + "/kaart"), "drukte → gevaar");
        Answered nora = run.nora.get(href);
        Answered omar = run.omar.get(href);
        run.nora.submit(nora, "form:has(#f-waaraan)", "waaraan", "Geteld door de school");
        Answered late = run.omar.submit(omar, "form:has(#f-waaraan)", "waaraan", "Gezien op straat");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().selectFirst("#f-waaraan").text()).isEqualTo("Gezien op straat");
        assertThat(late.main()).contains("Geteld door de school");
        assertThat(draw(run, run.omar, "drukte", "gevaar", "min").status()).isEqualTo(422);
        var all = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> (i % 2 == 0 ? run.nora : run.omar)
                .postRaw(run.href + "/kaart/variabelen", "naam", "samen " + i / 2).status())).toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();
        assertThat(run.nora.get(run.href + "/kaart").page().select("tr[data-ding] a").eachText()).hasSize(8).contains("samen 0", "samen 3");
    }

    @Test
    void things_are_renamed_moved_merged_taken_away_and_it_is_all_undone() {
        PlayedRun run = school("ding.kaart.example");
        String busy = run.href + "/kaart/variabelen/" + id(run.nora.get(run.href + "/kaart"), "drukte");
        assertThat(run.nora.submit(run.nora.get(busy), "form:has(#f-naam)", "naam", "Gevaar").status()).isEqualTo(422);
        Answered stale = run.omar.get(busy);
        run.nora.submit(run.nora.get(busy), "form:has(#f-naam)", "naam", "drukte op de weg");
        assertThat(run.omar.submit(stale, "form:has(#f-naam)", "naam", "verkeer").main()).contains("noemde dit net ‘drukte op de weg’");
        Element before = run.nora.get(run.href + "/kaart").page().selectFirst("a.lk-loops__variable[href='" + busy + "']");
        run.nora.submit(run.nora.get(busy), "form[action$='/plek']", "naar", "rechts");
        Element after = run.nora.get(run.href + "/kaart").page().selectFirst("a.lk-loops__variable[href='" + busy + "']");
        assertThat(Integer.parseInt(after.attr("data-x"))).isEqualTo(Math.min(1000, Integer.parseInt(before.attr("data-x")) + 40));
        assertThat(run.nora.postRaw(busy + "/plek", "x", "2000", "y", "1").status()).isEqualTo(404);
        Answered ordered = run.nora.submit(run.nora.get(run.href + "/kaart"), "form[action$='/ordening']");
        Element undone = run.nora.submit(ordered, "form[action$='/ordening/herstel']").page().selectFirst("a.lk-loops__variable[href='" + busy + "']");
        assertThat(undone.attr("data-x")).isEqualTo(after.attr("data-x"));
        add(run, run.omar, "auto's");
        Answered merged = run.omar.submit(run.omar.get(run.href + "/kaart/variabelen/" + id(run.omar.get(run.href + "/kaart"), "auto's")),
                "form[action$='/samenvoeging']", "met", busy.substring(busy.lastIndexOf('/') + 1));
        assertThat(run.omar.get(run.href + "/kaart").page().select("tr[data-ding]")).hasSize(4);
        run.omar.submit(merged, "form[action$='/losmaking']");
        assertThat(run.omar.get(run.href + "/kaart").page().select("tr[data-ding]")).hasSize(5);
        Answered gone = run.omar.submit(run.omar.get(busy), "form[action$='/verwijdering']");
        assertThat(gone.page().select("#lussen li")).isEmpty();
        assertThat(run.omar.submit(gone, "form[action$='/herstel']").page().select("#lussen li")).hasSize(1);
    }

    @Test
    void places_to_intervene_get_three_dots_each_at_most() {
        PlayedRun run = school("stippen.kaart.example");
        Answered map = run.nora.get(run.href + "/kaart");
        var all = map.page().select("button[name=op]").eachAttr("value");
        for (int i = 0; i < 3; i++) {
            run.nora.postRaw(run.href + "/kaart/stippen", "op", all.get(i));
        }
        assertThat(run.nora.postRaw(run.href + "/kaart/stippen", "op", all.get(4)).status()).isEqualTo(409);
        run.omar.postRaw(run.href + "/kaart/stippen", "op", all.get(1));
        assertThat(run.omar.get(run.href + "/kaart").page().select("ol li").first().text()).endsWith("2 stippen");
        run.nora.postRaw(run.href + "/kaart/stippen", "op", all.get(0));
        assertThat(run.nora.postRaw(run.href + "/kaart/stippen", "op", all.get(4)).status()).isEqualTo(200);
        assertThat(run.nora.postRaw(run.href + "/kaart/stippen", "op", UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    @Test
    void the_map_can_be_taken_along_as_a_picture_tables_and_a_model() throws Exception {
        PlayedRun run = school("export.kaart.example");
        String base = run.href + "/kaart/";
        var svg = xml(run.nora.get(base + "plaat.svg"));
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(5);
        assertThat(svg.getElementsByTagName("a").getLength()).isZero();
        assertThat(run.nora.get(base + "dingen.csv").text()).contains("\"drukte\"");
        assertThat(run.nora.get(base + "pijlen.csv").text()).contains("\"gevaar\";\"lopen\";\"min\";\"ja\"");
        var model = xml(run.nora.get(base + "model.xmile"));
        assertThat(model.getDocumentElement().getNamespaceURI()).isEqualTo("http://docs.oasis-open.org/xmile/ns/XMILE/v1.0");
        assertThat(model.getElementsByTagName("connector").getLength()).isEqualTo(4);
        assertThat(model.getElementsByTagName("aux").getLength()).as("in the model and in the view").isEqualTo(8);
        Element minus = org.jsoup.Jsoup.parse(run.nora.get(base + "model.xmile").text(), "", org.jsoup.parser.Parser.xmlParser()).selectFirst("connector[polarity=-]");
        assertThat(minus.children().eachText()).containsExactly("gevaar", "lopen");
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(LoopMapTests.class.getResource("xmile-part.xsd"));
        schema.newValidator().validate(new DOMSource(model));
        model.getElementsByTagName("connector").item(0).getAttributes().removeNamedItem("uid");
        assertThatThrownBy(() -> schema.newValidator().validate(new DOMSource(model))).hasMessageContaining("uid");
    }

    private static org.w3c.dom.Document xml(Answered file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.response().body()));
    }

    @Test
    void who_may_not_gets_nothing_and_a_closed_map_stands_still() {
        PlayedRun run = school("wie.kaart.example");
        Guest observer = run.day.with("kijker", Role.OBSERVER);
        assertThat(observer.get(run.href + "/kaart").page().select("main form[method=post]")).isEmpty();
        assertThat(observer.postRaw(run.href + "/kaart/variabelen", "naam", "Nee").status()).isEqualTo(404);
        Guest stranger = run.day.world.signedIn("vreemd@wie.kaart.example", "Vreemd");
        assertThat(stranger.get(run.href + "/kaart").status()).isEqualTo(404);
        PlayedRun other = school("ander.kaart.example");
        String foreign = arrow(other.nora.get(other.href + "/kaart"), "drukte → gevaar").replace(other.href, run.href);
        assertThat(run.nora.get(foreign).status()).isEqualTo(404);
        assertThat(run.nora.postRaw(foreign + "/verwijdering").status()).isEqualTo(404);
        assertThat(add(run, run.nora, "x".repeat(81)).status()).isEqualTo(422);
        run.fenna.postRaw(run.href + "/stand", "doen", "close", "na", run.fenna.get(run.href).page().selectFirst("#stand").attr("data-moves"));
        assertThat(run.nora.postRaw(run.href + "/kaart/variabelen", "naam", "Te laat").status()).isEqualTo(409);
        assertThat(PlayedRun.open("geen.kaart.example", PlayedRun.FOUR).nora.get("/ronde/" + run.id + "/kaart").status()).isEqualTo(404);
    }

    @Test
    void the_rows_of_a_map_are_behind_the_wall_of_their_circle() {
        PlayedRun run = school("muur.kaart.example");
        PlayedRun other = begun("buiten.kaart.example");
        Database database = run.day.world.bean(Database.class);
        for (String table : new String[] {"variable", "arrow"}) {
            String count = "select count(*) from deepdives." + table;
            int own = database.read(Key.circle(run.day.circleId), sql -> sql.sql(count).query(Integer.class).single());
            int others = database.read(Key.circle(other.day.circleId), sql -> sql.sql(count).query(Integer.class).single());
            assertThat(own).isEqualTo(4);
            assertThat(others).isZero();
        }
    }
}
