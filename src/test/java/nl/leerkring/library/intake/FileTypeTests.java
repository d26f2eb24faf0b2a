package nl.leerkring.library.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypeTests {

    @TempDir
    Path folder;

    @Test
    void what_is_in_it_wins_from_what_it_is_called() throws IOException {
        assertThat(type("plan.pdf", "%PDF-1.4")).isEqualTo("application/pdf");
        assertThat(type("foto.jpg", "MZ\u0090\0\3\0\0\0\4\0\0\0ÿÿ\0\0")).isEqualTo("application/x-msdownload").satisfies(found -> lies("foto.jpg", found));
        assertThat(type("plan.pdf", "<!DOCTYPE html><html><script>alert(1)</script></html>")).isEqualTo("text/html").satisfies(found -> lies("plan.pdf", found));
        assertThat(type("foto.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")).isEqualTo("image/svg+xml").satisfies(found -> lies("foto.png", found));
        assertThat(type("plan.pdf", "\1\2\3\4\5\6\7\b")).isEqualTo("application/octet-stream").satisfies(found -> lies("plan.pdf", found));
    }

    @Test
    void the_name_makes_it_more_precise() throws IOException {
        byte[] zip = zip("[Content_Types].xml");
        String document = FileType.of(Files.write(folder.resolve("x"), zip), "plan.docx");
        assertThat(document).isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(FileType.lies("plan.docx", document)).isFalse();
        String slides = FileType.of(Files.write(folder.resolve("x"), zip), "plan.pptx");
        assertThat(FileType.label(slides).nl()).isEqualTo("presentatie");
        assertThat(type("cijfers.csv", "a;b\n1;2\n")).isEqualTo("text/csv");
        assertThat(type("lees.md", "# Kop\ntekst")).satisfies(found -> assertThat(FileType.lies("lees.md", found)).isFalse());
        assertThat(type("zonder-einde", "%PDF-1.4")).isEqualTo("application/pdf").satisfies(found -> assertThat(FileType.lies("zonder-einde", found)).isFalse());
    }

    @Test
    void a_browser_is_told_no_type_that_it_would_run_or_draw() {
        for (String type : new String[] {"text/html", "application/xhtml+xml", "image/svg+xml", "text/javascript", "application/x-msdownload", "text/xml", "text/css", "text/csv"}) {
            assertThat(FileType.told(type)).as(type).isEqualTo("application/octet-stream");
        }
        assertThat(FileType.told("application/pdf")).isEqualTo("application/pdf");
    }

    private static void lies(String name, String type) {
        assertThat(FileType.lies(name, type)).as(name + " is " + type).isTrue();
    }

    private String type(String name, String text) throws IOException {
        return FileType.of(Files.write(folder.resolve("x"), text.getBytes(StandardCharsets.ISO_8859_1)), name);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
