package nl.leerkring.library.download;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Downloads;
import nl.leerkring.library.Shelf;
import nl.leerkring.web.Missing;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a file to who has a seat in its circle and may see what it hangs on. For all others it is as if it is not there. */
@Controller
class DownloadController {

    private static final Key HOUSE = Key.house("in which circle is this file");

    private final Attachments attachments;
    private final Downloads downloads;
    private final Seats seats;
    private final List<Shelf> shelves;

    DownloadController(Attachments attachments, Downloads downloads, Seats seats, List<Shelf> shelves) {
        this.attachments = attachments;
        this.downloads = downloads;
        this.seats = seats;
        this.shelves = shelves;
    }

    @GetMapping("/bestand/{id}/{naam}")
    ResponseEntity<Resource> file(Viewer viewer, @PathVariable UUID id) {
        Attachment attachment = attachments.find(HOUSE, id).orElseThrow(Missing::new);
        seat(viewer, attachment);
        return downloads.file(attachment);
    }

    @GetMapping("/voorbeeld/{id}")
    ResponseEntity<Resource> picture(Viewer viewer, @PathVariable UUID id) {
        Attachment attachment = attachments.find(HOUSE, id).orElseThrow(Missing::new);
        return downloads.picture(seat(viewer, attachment), attachment);
    }

    private Seat seat(Viewer viewer, Attachment attachment) {
        Seat seat = seats.of(viewer).stream().filter(each -> each.circle().value().equals(attachment.circle())).findFirst().orElseThrow(Missing::new);
        boolean shown = shelves.stream().anyMatch(shelf -> shelf.kind().equals(attachment.subject().kind()) && shelf.shows(seat, attachment.subject().id()));
        if (!shown) {
            throw new Missing();
        }
        return seat;
    }
}
