package nl.leerkring.meetings.report;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Language;
import nl.leerkring.web.language.Dates;
import nl.leerkring.web.pdf.Pdf;
import org.springframework.stereotype.Component;

/** A report as a PDF, to print and to keep. */
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
            .caption { font-weight: 600; margin-bottom: 1mm; } .board { display: table; width: 100%; table-layout: fixed; border-spacing: 2mm 0; margin: 0 0 4mm; }
            .column { display: table-cell; vertical-align: top; } .column ul { list-style: none; margin: 0; padding: 0; } .column p { font-weight: 600; margin: 0 0 1mm; }
            .column li { border: 0.2mm solid #857d6f; background: #fbf3d9; padding: 1.5mm; margin-bottom: 1.5mm; page-break-inside: avoid; }
            .photo { margin: 0 0 4mm; page-break-inside: avoid; } .photo img { width: 80mm; } .photo p { font-size: 9.5pt; margin: 1mm 0 0; }
            """ + PollHtml.style();

    private final Album album;

    ReportPdf(Album album) {
        this.album = album;
    }

    /** @param key of the reader; it opens the circle */
    byte[] of(Key key, String circle, Meeting meeting, Language language, List<Block> blocks) {
        String title = (language == Language.NL ? "Verslag van ‘" : "Report of ‘") + meeting.theme() + "’";
        String day = meeting.starts() == null ? "" : new Dates(language, meeting.starts()).fullDay(Dates.dayOf(meeting.starts()));
        String head = "<p>" + Pdf.escape(circle) + "</p><h1>" + Pdf.escape(title) + "</h1><p>" + Pdf.escape(day) + "</p>";
        return new Pdf(language, title, title + ", " + circle, STYLE, head + blocks.stream().map(block -> of(key, block, language)).collect(Collectors.joining("\n"))).bytes();
    }

    private String of(Key key, Block block, Language language) {
        return switch (block.kind()) {
            case BOARD -> BoardHtml.boxes(block);
            case BARS, SCALE, RANKING, WORDS -> PollHtml.table(block);
            case PHOTO -> photo(key, block);
            default -> block.html(language, "");
        };
    }

    /** Without its picture the words stay. */
    private String photo(Key key, Block block) {
        Optional<byte[]> small = Optional.ofNullable(block.photo()).flatMap(photo -> album.small(key, photo));
        String shows = Pdf.escape(block.body());
        return small.map(bytes -> "<div class=\"photo\"><img src=\"" + Pdf.PHOTO + Base64.getEncoder().encodeToString(bytes) + "\" alt=\"" + shows + "\" /><p>" + shows + "</p></div>")
                .orElse("<p>" + shows + "</p>");
    }
}
