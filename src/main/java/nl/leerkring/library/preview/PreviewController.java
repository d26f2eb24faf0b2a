package nl.leerkring.library.preview;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Document;
import nl.leerkring.library.Documents;
import nl.leerkring.library.reading.Preview;
import nl.leerkring.library.reading.Readings;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For who may see the document. */
@Controller
class PreviewController {

    private static final String ONE = "/kring/{kring}/documenten/{document}";

    private final Documents documents;
    private final Attachments attachments;
    private final Readings readings;

    PreviewController(Documents documents, Attachments attachments, Readings readings) {
        this.documents = documents;
        this.attachments = attachments;
        this.readings = readings;
    }

    @GetMapping(ONE + "/begin")
    PreviewPart begin(Seat seat, @PathVariable UUID document) {
        Document found = documents.find(seat, document).orElseThrow(Missing::new);
        Attachment file = file(seat, found.latest());
        return new PreviewPart(found.href(seat) + "/inhoud", shown(seat, file, 1), file.href());
    }

    /** Of the newest version, or of the one that is asked. */
    @GetMapping(ONE + "/inhoud")
    PreviewPage page(Seat seat, @PathVariable UUID document, Form form) {
        Document found = documents.find(seat, document).orElseThrow(Missing::new);
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        Integer asked = form.number("deel", 1, Integer.MAX_VALUE);
        int number = asked == null ? 1 : asked;
        Attachment file = file(seat, version == null ? found.latest() : version(seat, document, version));
        Readings.Shown shown = shown(seat, file, number);
        if (number > Math.max(1, shown.pieces())) {
            throw new Missing();
        }
        return new PreviewPage(seat, found, file, version, shown, number);
    }

    private UUID version(Seat seat, UUID document, int version) {
        return documents.revisions(seat, document).stream().filter(each -> each.number() == version).findFirst().orElseThrow(Missing::new).attachment();
    }

    private Attachment file(Seat seat, UUID attachment) {
        return attachments.find(seat, attachment).filter(each -> Preview.possible(each.type())).orElseThrow(Missing::new);
    }

    private Readings.Shown shown(Seat seat, Attachment file, int number) {
        return readings.shown(seat, file.id(), number).orElseThrow(Missing::new);
    }
}
