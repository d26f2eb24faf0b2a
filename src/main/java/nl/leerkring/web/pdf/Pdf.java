package nl.leerkring.web.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.leerkring.web.Language;
import org.springframework.web.util.HtmlUtils;

/**
 * A document as a tagged PDF (PDF/UA-1, ISO 14289-1), in our own font: with its language, title, headings, lists and heads of tables.
 *
 * @param style CSS of the document; the font is {@code 'Fira Sans'}, in 400 and 600
 * @param body  well-formed; what people typed in it is escaped with {@link #escape}, photos in it begin with {@link #PHOTO}
 */
public record Pdf(Language language, String title, String description, String style, String body) {

    /** The address of a photo (JPEG) in it, before its bytes in Base64. */
    public static final String PHOTO = "data:image/jpeg;base64,";

    /** @throws UncheckedIOException if it cannot be written */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("400"), "Fira Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("600"), "Fira Sans", 600, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> uri.startsWith(PHOTO) ? uri : null); // a PDF fetches nothing; what is in it it may show
        builder.withProducer("Leerkring");
        builder.withHtmlContent(html(), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private String html() {
        return "<!DOCTYPE html><html lang=\"" + language.tag() + "\"><head><title>" + escape(title) + "</title><meta name=\"description\" content=\""
                + escape(description) + "\" /><style>" + style + "</style></head><body>" + body + "</body></html>";
    }

    /** For what people typed; numbers, since XML knows no named letters. */
    public static String escape(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/pdf-fonts/fira-sans-" + weight + ".ttf"));
    }
}
