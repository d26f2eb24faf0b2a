package nl.leerkring.library.reading;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.TeeContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The separate process: reads one file that anybody may have made, and says on its output what is in it. It knows no settings, no database and no network of
 * ours, has little memory, and is stopped when it takes long; whatever happens to it happens to it alone.
 */
public final class Reader {

    /** First word of each line about the file; what follows a line that is empty are its words. */
    static final String PAGES = "pages ";
    static final String REMARK = "remark ";
    static final String PREVIEW = "preview ";
    static final int MOST_WORDS = 900_000;
    private static final int MUCH_TEXT = 3_000;

    private Reader() {
    }

    /** @param asked the file, and its type */
    public static void main(String[] asked) throws Exception {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        read(new File(asked[0]), asked[1], out);
        out.flush();
    }

    private static void read(File file, String type, PrintStream out) throws IOException, SAXException, TikaException {
        BodyContentHandler words = new BodyContentHandler(MOST_WORDS);
        Headings headings = new Headings();
        Leaves leaves = new Leaves(type);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        try (TikaInputStream bytes = TikaInputStream.get(Path.of(file.toURI()))) {
            facts(file, type, out);
            parser(type).parse(bytes, seeing(type, words, headings, leaves), metadata, nothingInside());
        } catch (EncryptedDocumentException | org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException | org.apache.poi.EncryptedDocumentException locked) {
            remark(out, Remark.LOCKED);
        } catch (SAXException enough) {
            if (!WriteLimitReachedException.isWriteLimitReached(enough)) {
                throw enough;
            }
        }
        told(type, metadata, words.toString(), headings.count, out);
        if (Preview.possible(type)) {
            out.println(PREVIEW + preview(file, type, leaves).json());
        }
        out.println();
        out.print(words);
    }

    private static ContentHandler seeing(String type, BodyContentHandler words, Headings headings, Leaves leaves) {
        boolean tells = Preview.possible(type) && !open(type);
        return tells ? new TeeContentHandler(words, headings, leaves) : new TeeContentHandler(words, headings);
    }

    /** When it cannot be made there are the words. */
    private static Preview preview(File file, String type, Leaves leaves) {
        if (open(type)) {
            try {
                OpenDocument.tell(file, type, leaves);
            } catch (IOException | SAXException | TikaException | RuntimeException unreadable) {
                return Preview.NONE;
            }
        }
        return leaves.preview();
    }

    private static boolean open(String type) {
        return type.startsWith("application/vnd.oasis.");
    }

    private static void facts(File file, String type, PrintStream out) throws IOException {
        if (type.equals("application/pdf")) {
            Facts.pdf(file, out);
        } else if (Facts.macros(file, type)) {
            remark(out, Remark.MACROS);
        }
    }

    private static void told(String type, Metadata metadata, String words, int headings, PrintStream out) {
        if (type.equals("application/pdf")) {
            if (words.isBlank()) {
                remark(out, Remark.NO_WORDS);
            }
        } else if (!type.startsWith("text/")) {
            if (String.valueOf(metadata.get(TikaCoreProperties.TITLE)).isBlank() || metadata.get(TikaCoreProperties.TITLE) == null) {
                remark(out, Remark.NO_TITLE);
            }
            if (type.contains("word") && words.length() > MUCH_TEXT && headings == 0) {
                remark(out, Remark.NO_HEADINGS);
            }
        }
    }

    static void remark(PrintStream out, Remark remark) {
        out.println(REMARK + remark.name());
    }

    private static Parser parser(String type) {
        if (type.equals("application/pdf")) {
            return new PDFParser();
        }
        if (open(type)) {
            return new OpenDocumentParser();
        }
        if (type.equals("application/rtf")) {
            return new RTFParser();
        }
        if (type.startsWith("text/")) {
            return new TXTParser();
        }
        return type.contains("openxmlformats") || type.contains("macroenabled") ? new OOXMLParser() : new OfficeParser();
    }

    /** What is packed in the file is not unpacked. */
    private static ParseContext nothingInside() {
        ParseContext context = new ParseContext();
        context.set(DocumentSelector.class, inside -> false);
        return context;
    }

    /** Counts headings as they pass. */
    private static final class Headings extends DefaultHandler {

        private int count;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            count += name.matches("h[1-6]") ? 1 : 0;
        }
    }
}
