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
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        try (TikaInputStream bytes = TikaInputStream.get(Path.of(file.toURI()))) {
            facts(file, type, out);
            parser(type).parse(bytes, new TeeContentHandler(words, headings), metadata, nothingInside());
        } catch (EncryptedDocumentException | org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException | org.apache.poi.EncryptedDocumentException locked) {
            remark(out, Remark.LOCKED);
        } catch (SAXException enough) {
            if (!WriteLimitReachedException.isWriteLimitReached(enough)) {
                throw enough;
            }
        }
        told(type, metadata, words.toString(), headings.count, out);
        out.println();
        out.print(words);
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
        if (type.startsWith("application/vnd.oasis.")) {
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
