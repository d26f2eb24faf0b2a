package nl.leerkring.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.leerkring.database.StartRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in an archive, written last.
 *
 * @param timeline  the migrations that made the tables: a backup goes back into exactly those
 * @param sequences how far each has counted
 */
record Manifest(int format, String made, String program, List<String> timeline, Map<String, Long> sequences, List<Entry> entries) {
    static final String NAME = "manifest.json";
    static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param rows of a table; of a file: -1 */
    record Entry(String name, long rows, String sha256) {
        private static final String TABLES = "tables/";
        static final String FILES = "files/";

        static String of(Table table) {
            return TABLES + table.name() + ".csv";
        }

        boolean file() {
            return name.startsWith(FILES);
        }
    }

    byte[] bytes() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest in(ZipFile archive) throws IOException {
        var entry = archive.getEntry(NAME);
        if (entry == null) {
            throw new StartRefused("The file " + archive.getName() + " is no backup of Leerkring: it has no " + NAME + ".");
        }
        try (InputStream in = archive.getInputStream(entry)) {
            var manifest = JSON.readValue(in, Manifest.class);
            if (manifest.format() != FORMAT) {
                throw new StartRefused("This backup has format " + manifest.format() + " and this program reads " + FORMAT + "; use the program that made it.");
            }
            return manifest;
        } catch (JacksonException wrong) {
            throw new StartRefused("The backup " + archive.getName() + " is damaged: its " + NAME + " cannot be read.", wrong);
        }
    }

    long rows(Table table) {
        return entries.stream().filter(entry -> entry.name().equals(Entry.of(table))).findFirst().map(Entry::rows).orElse(-1L);
    }
}
