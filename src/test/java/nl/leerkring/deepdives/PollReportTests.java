package nl.leerkring.deepdives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.proof.Vera;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every kind of poll in the report of the day: as a picture, and as the table from which it is drawn. */
class PollReportTests {

    private final PlannedDay day = PlannedDay.in("t" + System.identityHashCode(this) + ".peilverslag.example", Duration.ofHours(-1));
    private final Guest coordinator = day.coordinator;
    private final String report = day.href + "/verslag";
    private final String item = item();
    private final List<Guest> people = Stream.of("nora", "omar", "pim").map(name -> day.with(name, Role.PARTICIPANT)).toList();

    private String item() {
        UUID id = UUID.randomUUID();
        day.world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, made, changed) values (?, ?, ?, 1, 'verdieping', 'Groen dichtbij', 60, now(), now())
                """).params(id, day.circleId, day.meeting).update();
        return day.href + "/programma/" + id;
    }

    private String poll(String question, String kind, String options) {
        String run = coordinator.submit(coordinator.get(item + "/werkvormen"), "form[action$='/peiling']", "vraag", question, "soort", kind, "opties", options)
                .page().select("a[href^='/ronde/']").last().attr("href");
        play(run, "read");
        play(run, "begin");
        return run;
    }

    private void play(String run, String move) {
        assertThat(coordinator.submit(coordinator.get(run), "form[action$='/stand']", "doen", move).status()).isEqualTo(200);
    }

    private void answer(int who, String run, String... fields) {
        people.get(who).get(run);
        List<String> all = new java.util.ArrayList<>(List.of("stap", "0", "vraag", "0"));
        all.addAll(List.of(fields));
        assertThat(people.get(who).postRaw(run + "/inbreng", all.toArray(String[]::new)).status()).isEqualTo(200);
    }

    private Element picture(Answered page, String question) {
        return page.page().select("figure:has(figcaption:contains(" + question + ")) svg").first();
    }

    private List<String> table(Answered page, String question) {
        return page.page().select("table:has(caption:contains(" + question + ")) tr").eachText();
    }

    private static List<String> widths(Element picture) {
        return picture.select("rect").eachAttr("width");
    }

    @Test
    void one_choice_several_choices_and_an_order_are_bars_beside_their_numbers() throws Exception {
        String one = poll("Wat eerst?", "een", "Bomen <hoge>\nBankjes");
        answer(0, one, "keus-0-0", "1");
        answer(1, one, "keus-0-0", "1");
        answer(2, one, "keus-0-0", "0");
        play(one, "reveal");
        String more = poll("Wat ook?", "meer", "Water\nSchaduw\nSpelen");
        answer(0, more, "keus-0-0", "0", "keus-0-0", "2");
        answer(1, more, "keus-0-0", "2");
        play(more, "reveal");
        String order = poll("In welke volgorde?", "volgorde", "Lopen\nFietsen");
        answer(0, order, "plek-0-0-0", "2", "plek-0-0-1", "1");
        answer(1, order, "plek-0-0-0", "2", "plek-0-0-1", "1");
        play(order, "reveal");
        coordinator.postRaw(report);
        Answered page = coordinator.get(report);
        Element picture = picture(page, "Wat eerst?");
        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(page.page().getElementById(picture.attr("aria-labelledby")).text()).isEqualTo("Wat eerst?");
        assertThat(page.page().getElementById(picture.attr("aria-describedby")).text()).isEqualTo("Hoe vaak. Bovenaan: Bankjes 2, Bomen <hoge> 1. De tabel eronder vertelt alles.");
        assertThat(picture.select("text").eachText()).containsExactly("Bomen <hoge>", "1", "Bankjes", "2");
        assertThat(widths(picture)).containsExactly("42%", "84%");
        assertThat(table(page, "Wat eerst?")).containsExactly("Keuze Hoe vaak", "Bomen <hoge> 1", "Bankjes 2");
        assertThat(widths(picture(page, "Wat ook?"))).containsExactly("42%", "0%", "84%");
        assertThat(table(page, "In welke volgorde?")).containsExactly("Keuze Gemiddelde plaats", "Lopen 2,0", "Fietsen 1,0");
        assertThat(widths(picture(page, "In welke volgorde?"))).as("what stands first is longest").containsExactly("42%", "84%");
        assertThat(page.page().select("[style]")).isEmpty();
        coordinator.postRaw(report + "/publicatie");
        assertThat(picture(people.getFirst().get(report), "Wat ook?")).isNotNull();
        assertThat(people.getFirst().get(report + "/papier").page().select("figure svg.lk-picture")).hasSize(3);
        byte[] pdf = people.getFirst().once(report + "/pdf").response().body();
        assertThat(Vera.faults(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Wat eerst?", "Bomen <hoge>", "Gemiddelde plaats", "Fietsen");
        }
    }

    @Test
    void marks_are_columns_with_their_mean_and_words_are_larger_when_more_people_said_them() {
        String scale = poll("Hoe prettig is het hier?", "schaal", "");
        answer(0, scale, "keus-0-0", "7");
        answer(1, scale, "keus-0-0", "7");
        answer(2, scale, "keus-0-0", "10");
        play(scale, "reveal");
        String words = poll("Waar denk je aan?", "woorden", "");
        answer(0, words, "tekst-0-0", "Rust");
        answer(1, words, "tekst-0-0", "Samen buiten zijn");
        answer(2, words, "tekst-0-0", "rust ");
        play(words, "reveal");
        coordinator.postRaw(report);
        Answered page = coordinator.get(report);
        Element columns = picture(page, "Hoe prettig is het hier?");
        assertThat(columns.select("rect").eachAttr("height")).as("of 7 and of 10").containsExactly("96", "48");
        assertThat(columns.select("text").eachText()).containsSubsequence("6", "2", "7", "8", "9", "1", "10");
        assertThat(page.page().select("figcaption:contains(Hoe prettig)").text()).isEqualTo("Hoe prettig is het hier? · gemiddeld 8,0, 3 antwoorden");
        Element cloud = picture(page, "Waar denk je aan?");
        assertThat(cloud.select("text").eachText()).containsExactly("Rust", "Samen buiten zijn");
        assertThat(Integer.parseInt(cloud.select("text").first().attr("font-size"))).isGreaterThan(Integer.parseInt(cloud.select("text").last().attr("font-size")));
        assertThat(table(page, "Waar denk je aan?")).containsExactly("Woorden Hoe vaak", "Rust 2", "Samen buiten zijn 1");
        assertThat(page.main()).doesNotContain("nora", "omar");
    }

    @Test
    void what_was_not_shown_stays_out_and_what_the_reporter_takes_out_of_the_table_leaves_the_picture() {
        String hidden = poll("Nog niet getoond", "een", "Ja\nNee");
        answer(0, hidden, "keus-0-0", "1");
        String shown = poll("Wel getoond", "een", "Ja\nNee");
        answer(0, shown, "keus-0-0", "1");
        play(shown, "reveal");
        coordinator.postRaw(report);
        Answered page = coordinator.get(report);
        assertThat(page.main()).contains("Wel getoond").doesNotContain("Nog niet getoond");
        String block = page.page().select(".lk-report__block:has(figcaption:contains(Wel getoond))").first().id().substring(2);
        Answered form = coordinator.get(report + "/" + block + "/wijziging");
        assertThat(form.page().select("textarea").text()).contains("Nee | 1");
        coordinator.submit(form, "form[action$='/wijziging']", "tekst", "Keuze | Hoe vaak\nNee | heel veel\nJa");
        assertThat(picture(coordinator.get(report), "Wel getoond").select("text").eachText()).containsExactly("Nee", "heel veel", "Ja");
        coordinator.submit(coordinator.get(report + "/" + block + "/wijziging"), "form[action$='/wijziging']", "tekst", "alleen een kop");
        assertThat(coordinator.get(report).status()).isEqualTo(200);
        String all = day.circle.replace("/kring/", "/leerkringen/") + "/verslagen/" + PlannedDay.NUMBER;
        coordinator.postRaw(report + "/" + block + "/openbaar", "openbaar", "ja");
        coordinator.postRaw(report + "/publicatie");
        assertThat(coordinator.postRaw(report + "/openbaarheid", "openbaar", "ja").status()).isEqualTo(200);
        assertThat(picture(day.world.guest().get(all), "Wel getoond")).isNotNull();
    }
}
