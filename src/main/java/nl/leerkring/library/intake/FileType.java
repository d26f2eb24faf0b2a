package nl.leerkring.library.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.leerkring.web.Text;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by what is in it. The name may only make that more precise: a zip that is called .docx is a document. */
public final class FileType {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry FAMILY = TYPES.getMediaTypeRegistry();
    private static final MediaType UNKNOWN = MediaType.OCTET_STREAM;
    /** Beginnings of types; all others go out as bytes without a meaning, so that no browser runs or draws them. */
    private static final Set<String> NAMED = Set.of("application/pdf", "image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "text/plain",
            "audio/", "video/", "application/zip", "application/msword", "application/vnd.ms-", "application/vnd.openxmlformats-officedocument.",
            "application/vnd.oasis.opendocument.", "application/epub+zip");
    private static final Map<String, Text> LABELS = Map.ofEntries(
            Map.entry("application/pdf", Text.name("PDF")), Map.entry("image/jpeg", Text.of("foto", "photo")), Map.entry("image/png", Text.of("afbeelding (PNG)", "image (PNG)")),
            Map.entry("image/", Text.of("afbeelding", "image")), Map.entry("text/csv", Text.of("tabel (CSV)", "table (CSV)")), Map.entry("text/html", Text.of("webpagina", "web page")),
            Map.entry("text/", Text.of("tekst", "text")), Map.entry("audio/", Text.of("geluid", "audio")), Map.entry("video/", Text.of("video", "video")),
            Map.entry("application/zip", Text.of("zip-bestand", "zip file")), Map.entry("application/msword", Text.of("document", "document")),
            Map.entry("application/vnd.ms-powerpoint", Text.of("presentatie", "presentation")), Map.entry("application/vnd.ms-excel", Text.of("spreadsheet", "spreadsheet")),
            Map.entry("application/vnd.openxmlformats-officedocument.presentation", Text.of("presentatie", "presentation")),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheet", Text.of("spreadsheet", "spreadsheet")),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessing", Text.of("document", "document")),
            Map.entry("application/vnd.oasis.opendocument.presentation", Text.of("presentatie", "presentation")),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", Text.of("spreadsheet", "spreadsheet")),
            Map.entry("application/vnd.oasis.opendocument.text", Text.of("document", "document")),
            Map.entry("application/x-msdownload", Text.of("programma", "program")), Map.entry("application/x-dosexec", Text.of("programma", "program")),
            Map.entry("application/x-executable", Text.of("programma", "program")), Map.entry("application/x-elf", Text.of("programma", "program")));

    private FileType() {
    }

    /** @param name already harmless */
    static String of(Path file, String name) throws IOException {
        MediaType inside;
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            inside = TYPES.detect(input, new Metadata()).getBaseType();
        }
        MediaType promised = promised(name);
        if (inside.equals(UNKNOWN)) {
            return (recognisable(promised) ? UNKNOWN : promised).toString();
        }
        return (FAMILY.isSpecializationOf(promised, inside) ? promised : inside).toString();
    }

    /** Whether the name promises something else than what was found. */
    public static boolean lies(String name, String type) {
        MediaType promised = promised(name);
        MediaType found = MediaType.parse(type);
        return found != null && !promised.equals(UNKNOWN) && !promised.equals(found) && !promised.getSubtype().equals(found.getSubtype())
                && !FAMILY.isSpecializationOf(found, promised) && !FAMILY.isSpecializationOf(promised, found) || found != null && found.equals(UNKNOWN) && recognisable(promised);
    }

    /** As it is told to a browser. */
    public static String told(String type) {
        return NAMED.stream().anyMatch(type::startsWith) ? type : UNKNOWN.toString();
    }

    /** In a word; of several that fit, the longest. */
    public static Text label(String type) {
        return LABELS.entrySet().stream().filter(each -> type.startsWith(each.getKey())).max(java.util.Comparator.comparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue).orElse(Text.of("bestand", "file"));
    }

    private static MediaType promised(String name) {
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try {
            return TYPES.detect(null, named).getBaseType();
        } catch (IOException impossible) {
            return UNKNOWN;
        }
    }

    /** Whether files of this type begin in a way that gives them away, so that one without is not of this type. */
    private static boolean recognisable(MediaType type) {
        for (MediaType each = type; each != null && !each.equals(UNKNOWN); each = FAMILY.getSupertype(each)) {
            try {
                if (TYPES.forName(each.toString()).hasMagic()) {
                    return true;
                }
            } catch (MimeTypeException unknown) {
                return false;
            }
        }
        return false;
    }
}
