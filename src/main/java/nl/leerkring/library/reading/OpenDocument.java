package nl.leerkring.library.reading;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Tells what is in an OpenDocument file in the words of XHTML, with its slides and the names of its sheets, which Tika leaves out. */
final class OpenDocument extends DefaultHandler {

    private static final Map<String, String> NAMES = Map.of("p", "p", "list", "ul", "list-item", "li", "list-header", "li", "table", "table", "table-row", "tr",
            "table-cell", "td", "covered-table-cell", "td", "line-break", "br", "a", "a");
    private static final Set<String> APART = Set.of("annotation", "tracked-changes", "notes", "note", "forms", "scripts", "desc", "title", "object", "shapes");
    private static final AttributesImpl NONE = new AttributesImpl();
    private static final int MOST_TIMES = 24;
    private static final int LAST_HEADING = 6;

    private final Leaves leaves;
    private final boolean sheets;
    private int skipped;
    private int tables;
    private int level;

    private OpenDocument(Leaves leaves, boolean sheets) {
        this.leaves = leaves;
        this.sheets = sheets;
    }

    static void tell(File file, String type, Leaves leaves) throws IOException, SAXException, TikaException {
        try (ZipFile zip = new ZipFile(file)) {
            ZipEntry content = zip.getEntry("content.xml");
            if (content != null) {
                try (InputStream xml = zip.getInputStream(content)) {
                    XMLReaderUtils.parseSAX(xml, new OpenDocument(leaves, Preview.sheets(type)), new ParseContext());
                }
            }
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (skipped > 0 || APART.contains(name)) {
            skipped++;
        } else if (name.equals("h")) {
            level = Math.clamp(number(attributes, "outline-level"), 1, LAST_HEADING);
            leaves.startElement("", "h" + level, "", NONE);
        } else if (name.equals("page")) {
            leaves.startElement("", "div", "", with("class", "slide-content"));
        } else if (name.equals("s") || name.equals("tab")) {
            leaves.characters(new char[] {' '}, 0, 1);
        } else if (NAMES.containsKey(name)) {
            known(name, attributes);
        }
    }

    private void known(String name, Attributes attributes) {
        if (name.equals("table") && tables++ == 0 && sheets) {
            char[] called = String.valueOf(attributes.getValue("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "name")).toCharArray();
            leaves.startElement("", "h1", "", NONE);
            leaves.characters(called, 0, called.length);
            leaves.endElement("", "h1", "");
        }
        leaves.startElement("", NAMES.getOrDefault(name, name), "", switch (name) {
            case "table-cell" -> with("times", String.valueOf(Math.clamp(number(attributes, "number-columns-repeated"), 1, MOST_TIMES)));
            case "a" -> with("href", String.valueOf(attributes.getValue("http://www.w3.org/1999/xlink", "href")));
            default -> NONE;
        });
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (skipped > 0) {
            skipped--;
        } else if (name.equals("h")) {
            leaves.endElement("", "h" + level, "");
        } else if (NAMES.containsKey(name)) {
            tables -= name.equals("table") ? 1 : 0;
            leaves.endElement("", NAMES.getOrDefault(name, name), "");
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (skipped == 0) {
            leaves.characters(letters, from, length);
        }
    }

    private static Attributes with(String name, String value) {
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", name, name, "CDATA", value);
        return attributes;
    }

    private static int number(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name) && attributes.getValue(i).matches("\\d{1,6}")) {
                return Integer.parseInt(attributes.getValue(i));
            }
        }
        return 1;
    }
}
