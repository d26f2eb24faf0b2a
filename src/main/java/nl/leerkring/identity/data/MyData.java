package nl.leerkring.identity.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerkring.identity.Viewer;
import nl.leerkring.people.Personal;
import nl.leerkring.people.Profiles;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.Visitor;
import nl.leerkring.web.render.Templates;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that is known of somebody, in one file: for machines (JSON), to read (HTML), and the photo (GDPR 15 and 20). */
@Component
class MyData {

    private final List<Personal> all;
    private final Profiles profiles;
    private final Templates templates;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    MyData(List<Personal> all, Profiles profiles, Templates templates, Clock clock) {
        this.all = all;
        this.profiles = profiles;
        this.templates = templates;
        this.clock = clock;
    }

    /** What one module knows. */
    record Chapter(Text heading, List<Map<String, Object>> rows) {
    }

    void write(Viewer viewer, OutputStream into) throws IOException {
        List<Chapter> chapters = all.stream().map(each -> new Chapter(each.heading(), each.about(viewer.id()))).toList();
        Instant now = clock.instant();
        try (ZipOutputStream zip = new ZipOutputStream(into, StandardCharsets.UTF_8)) {
            entry(zip, "gegevens.json", json.writeValueAsBytes(machine(viewer, chapters, now)));
            zip.putNextEntry(new ZipEntry("gegevens.html"));
            templates.fill(new DataFilePart(viewer.name(), chapters), ui(viewer, now)).writeTo(zip);
            zip.closeEntry();
            var photo = profiles.photo(viewer, viewer.id(), true);
            if (photo.isPresent()) {
                entry(zip, "foto.jpg", photo.get());
            }
        }
    }

    private static Map<String, Object> machine(Viewer viewer, List<Chapter> chapters, Instant now) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("naam", viewer.name());
        file.put("gemaakt", now.toString());
        for (Chapter chapter : chapters) {
            file.put(chapter.heading().nl(), chapter.rows());
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Ui ui(Viewer viewer, Instant now) {
        return new Ui(new Ui.Screen(viewer.language(), null, null, "", "", "", false, null, Visitor.Theme.AUTO, now));
    }
}
