package nl.leerkring.meetings.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Language;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** A report as a tagged PDF (PDF/UA-1) that a screen reader can read: with its language, title, headings, lists and heads of tables. */
@Component
class ReportPdf {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; }
            body { font-family: 'Fira Sans'; font-size: 10.5pt; line-height: 1.5; color: #1b1b1b; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; } h2 { font-size: 14pt; margin: 8mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 3mm; } ul, ol { margin: 0 0 3mm; padding-left: 6mm; }
            blockquote { margin: 0 0 4mm; padding-left: 4mm; border-left: 1mm solid #8a8a8a; page-break-inside: avoid; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 4mm; -fs-table-paginate: paginate; }
            caption { text-align: left; font-weight: 600; padding-bottom: 1mm; }
            th, td { text-align: left; vertical-align: top; border-bottom: 0.2mm solid #8a8a8a; padding: 1mm 2mm 1mm 0; } tr { page-break-inside: avoid; }
            """;

    byte[] of(String circle, Meeting meeting, Language language, List<Block> blocks) {
        String title = (language == Language.NL ? "Verslag van ‘" : "Report of ‘") + meeting.theme() + "’";
        String day = meeting.starts() == null ? "" : new Dates(language, meeting.starts()).fullDay(Dates.dayOf(meeting.starts()));
        String body = blocks.stream().map(Block::html).collect(Collectors.joining("\n"));
        String html = "<!DOCTYPE html><html lang=\"" + language.tag() + "\"><head><title>" + BlockHtml.escape(title) + "</title><meta name=\"description\" content=\""
                + BlockHtml.escape(title + ", " + circle) + "\" /><style>" + STYLE + "</style></head><body><p>" + BlockHtml.escape(circle) + "</p><h1>"
                + BlockHtml.escape(title) + "</h1><p>" + BlockHtml.escape(day) + "</p>" + body + "</body></html>";
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font("400"), "Fira Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("600"), "Fira Sans", 600, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null); // a PDF fetches nothing
            builder.withProducer("Leerkring");
            builder.withHtmlContent(html, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream("/pdf-fonts/fira-sans-" + weight + ".ttf"));
    }
}
