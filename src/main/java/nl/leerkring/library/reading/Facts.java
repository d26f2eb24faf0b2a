package nl.leerkring.library.reading;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What can be seen of a file without reading its words. */
final class Facts {

    /** So many are no document but an attack, or an archive. */
    private static final int MOST_PAGES = 5_000;

    private Facts() {
    }

    static void pdf(File file, PrintStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            int pages = document.getNumberOfPages();
            out.println(Reader.PAGES + pages);
            if (pages > MOST_PAGES) {
                throw new IOException("too many pages");
            }
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            if (catalog.getMarkInfo() == null || !catalog.getMarkInfo().isMarked() || catalog.getStructureTreeRoot() == null) {
                Reader.remark(out, Remark.UNTAGGED);
            }
            if (blank(document.getDocumentInformation().getTitle()) && catalog.getMetadata() == null) {
                Reader.remark(out, Remark.NO_TITLE);
            }
            if (blank(catalog.getLanguage())) {
                Reader.remark(out, Remark.NO_LANGUAGE);
            }
        }
    }

    private static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }

    /** By the name that a program has inside the file. */
    static boolean macros(File file, String type) throws IOException {
        if (type.startsWith("application/vnd.openxmlformats") || type.startsWith("application/vnd.oasis.") || type.contains("macroenabled")) {
            try (ZipFile zip = new ZipFile(file)) {
                return zip.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("basic/script") || name.startsWith("basic/standard/") || name.startsWith("scripts/"));
            }
        }
        if (type.equals("application/msword") || type.startsWith("application/vnd.ms-")) {
            try (POIFSFileSystem old = new POIFSFileSystem(file, true)) {
                return old.getRoot().hasEntry("Macros") || old.getRoot().hasEntry("_VBA_PROJECT_CUR");
            }
        }
        return false;
    }
}
