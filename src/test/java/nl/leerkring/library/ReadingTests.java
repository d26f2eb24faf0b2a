package nl.leerkring.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.library.reading.Readings;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Counted;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files that people send and files that attack; each is read by a process of its own. */
class ReadingTests {

    private static final Workshop SHOP = new Workshop(World.counted(TestDatabase.fresh(), "--leerkring.jobs.enabled=false"));
    private static final String SHELF = SHOP.place.replaceAll("/bijeenkomsten/.*", "/documenten");

    @AfterAll
    static void stop() {
        SHOP.close();
    }

    @Test
    void the_words_of_a_document_are_shown_and_kept_for_who_finds_things() throws IOException {
        String at = put("Zorg.docx", docx("<w:p><w:r><w:t>Wandelpaden helpen tegen eenzaamheid</w:t></w:r></w:p>", Map.of()));
        assertThat(SHOP.coordinator.get(at).main()).contains("We lezen het bestand nog.");
        assertThat(read(at)).contains("Het bestand zelf heeft geen titel.").doesNotContain("macro");
        assertThat(SHOP.coordinator.part(at + "/begin").text()).contains("Wandelpaden helpen tegen eenzaamheid");
        UUID id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
        assertThat(SHOP.world.bean(Documents.class).text(Key.house("test"), java.util.List.of(id)).get(id)).contains("Wandelpaden");
        Guest reader = SHOP.world.member(SHELF.replace("/documenten", ""), "lezer@werkplaats.example", "Lezer", Role.OBSERVER);
        assertThat(reader.part(at + "/begin").text()).contains("Wandelpaden");
    }

    @Test
    void a_pdf_is_shown_by_the_browser_itself_and_its_shortcomings_are_said_kindly() {
        String at = put("Folder.pdf", pdf("3 0 R", 1));
        Answered page = SHOP.coordinator.get(at);
        assertThat(page.page().select("iframe").attr("src")).isEqualTo(at + "/inkijk");
        Answered look = SHOP.coordinator.get(at + "/inkijk");
        assertThat(look.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(look.header("Content-Disposition")).startsWith("inline; ");
        assertThat(look.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(look.header("Content-Security-Policy")).isEqualTo("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        assertThat(read(at)).contains("1 bladzijde", "Nog beter te lezen voor iedereen", "geen codes voor koppen", "welke taal", "alleen beeld");
    }

    @Test
    void a_pdf_of_a_hundred_thousand_pages_is_refused_and_the_shelf_goes_on() {
        String at = put("Dik.pdf", pdf("3 0 R ".repeat(100_000), 100_000));
        assertThat(read(at)).contains("We konden dit bestand niet veilig lezen.");
        assertThat(read(put("Daarna.txt", "gewoon".getBytes(StandardCharsets.UTF_8)))).contains("gewoon");
    }

    @Test
    void what_was_being_read_while_storage_was_away_is_read_later_and_not_called_unsafe() throws IOException {
        String at = put("Even weg.txt", "Dit staat erin".getBytes(StandardCharsets.UTF_8));
        Path kept = SHOP.disk().stream().max(java.util.Comparator.comparing(each -> each.toFile().lastModified())).orElseThrow();
        Path away = Files.move(kept, kept.resolveSibling(kept.getFileName() + ".weg"));
        assertThat(read(at)).contains("We lezen het bestand nog.").doesNotContain("veilig");
        Files.move(away, kept);
        assertThat(read(at)).as("not at once: it may be away for a while").contains("We lezen het bestand nog.");
        due();
        assertThat(read(at)).contains("Dit staat erin");
    }

    @Test
    void what_stays_away_is_not_tried_for_ever_and_the_file_is_not_blamed() throws IOException {
        String at = put("Lang weg.txt", "Dit staat erin en blijft weg".getBytes(StandardCharsets.UTF_8));
        Path kept = SHOP.disk().stream().max(java.util.Comparator.comparing(each -> each.toFile().lastModified())).orElseThrow();
        Path away = Files.move(kept, kept.resolveSibling(kept.getFileName() + ".weg"));
        for (int i = 0; i < 7; i++) {
            assertThat(read(at)).as("time " + i).contains("We lezen het bestand nog.");
            due();
        }
        assertThat(read(at)).contains("Aan het bestand ligt het niet.").doesNotContain("veilig");
        Files.move(away, kept);
    }

    @Test
    void when_the_program_stops_while_it_reads_the_file_waits_for_the_next_start() throws Exception {
        String at = put("Middenin.txt", "Halverwege gestopt".getBytes(StandardCharsets.UTF_8));
        Thread reading = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            SHOP.world.bean(Readings.class).work();
        });
        reading.join();
        assertThat(SHOP.coordinator.get(at).main()).contains("We lezen het bestand nog.");
        due();
        assertThat(read(at)).contains("Halverwege gestopt");
    }

    /** Time goes by. */
    private static void due() {
        SHOP.world.owner().sql("update library.reading set later = now() - interval '1 second' where later is not null").update();
    }

    @Test
    void a_zip_bomb_in_a_document_is_refused() throws IOException {
        String at = put("Bom.docx", docx("<w:p><w:r><w:t>" + " ".repeat(150_000_000) + "</w:t></w:r></w:p>", Map.of()));
        assertThat(read(at)).contains("We konden dit bestand niet veilig lezen.");
        assertThat(SHOP.coordinator.get(at + "/inhoud").main()).contains("Van dit bestand kunnen we hier niets laten zien.");
    }

    @Test
    void what_a_document_refers_to_elsewhere_is_not_fetched() throws IOException {
        try (java.net.ServerSocket elsewhere = new java.net.ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
            String there = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x";
            String at = put("Verwijst.docx", docx("<w:p><w:r><w:t>hier</w:t></w:r></w:p>", Map.of("word/_rels/document.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='" + there + "' TargetMode='External'/>"
                    + "<Relationship Id='r2' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image' Target='" + there + "' TargetMode='External'/></Relationships>")));
            read(at);
            assertThat(SHOP.coordinator.get(at + "/inhoud").main()).contains("hier").doesNotContain(there);
            elsewhere.setSoTimeout(1);
            org.assertj.core.api.Assertions.assertThatThrownBy(elsewhere::accept).as("nobody came").isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void a_document_that_carries_a_program_says_so() throws IOException {
        String at = put("Formulier.docm", docx("<w:p/>", Map.of("word/vbaProject.bin", "x")));
        assertThat(read(at)).contains("Er zit een programma in (macro’s).", "sta de macro’s niet toe");
    }

    @Test
    void a_drawing_with_a_script_is_never_part_of_a_page() {
        String at = put("tekening.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8));
        Answered page = SHOP.coordinator.get(at);
        assertThat(page.page().select("main img, main iframe, main object, main embed")).isEmpty();
        safe(at, "application/octet-stream");
        assertThat(SHOP.coordinator.get(at + "/inkijk").status()).isEqualTo(404);
    }

    @Test
    void a_file_that_is_two_things_goes_out_as_the_one_that_is_harmless() {
        String gif = put("plaatje.html", "GIF89a/*<script>alert(1)</script>*/".getBytes(StandardCharsets.UTF_8));
        safe(gif, "image/gif");
        assertThat(SHOP.coordinator.get(gif).main()).contains("de naam belooft iets anders");
        String html = put("rapport.pdf", "<html><script>alert(1)</script>%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        safe(html, "application/octet-stream");
        assertThat(SHOP.coordinator.get(html + "/inkijk").status()).isEqualTo(404);
        assertThat(SHOP.coordinator.get(html).page().select("main iframe")).isEmpty();
    }

    @Test
    void a_page_asks_the_database_at_most_twelve_questions_and_none_of_them_twice() {
        String at = put("Vragen.txt", "hoeveel".getBytes(StandardCharsets.UTF_8));
        for (String address : java.util.List.of(SHELF, at, SHELF + "/nieuw", at + "/gegevens", SHELF + "/prullenbak")) {
            Counted.take();
            assertThat(SHOP.coordinator.once(address).status()).isEqualTo(200);
            assertThat(Counted.take()).as(address).hasSizeLessThanOrEqualTo(12).doesNotHaveDuplicates();
        }
    }

    private static void safe(String document, String type) {
        Answered file = SHOP.coordinator.get(SHOP.coordinator.get(document).page().select("a[href^='/bestand/']").attr("href"));
        assertThat(file.header("Content-Type")).isEqualTo(type);
        assertThat(file.header("Content-Disposition")).startsWith("attachment; ");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    /** @return the address of the document */
    private static String put(String name, byte[] bytes) {
        Answered page = new Parcel().file("bestand", name, bytes).send(SHOP.coordinator, SHELF + "/nieuw");
        assertThat(page.status()).as(page.main()).isEqualTo(200);
        return page.path();
    }

    /** What its page says once it was read. */
    private static String read(String document) {
        SHOP.world.bean(Readings.class).work();
        return SHOP.coordinator.get(document).main();
    }

    private static byte[] pdf(String kids, int count) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + kids + "]/Count " + count
                + ">>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] docx(String body, Map<String, String> more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' "
                + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"
                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
        parts.put("_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
        parts.put("word/document.xml", "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body + "</w:body></w:document>");
        parts.putAll(more);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
