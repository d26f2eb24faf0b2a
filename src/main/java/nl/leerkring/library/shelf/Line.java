package nl.leerkring.library.shelf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Document;
import nl.leerkring.library.Spot;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * One document or link, as the shelf tells it.
 *
 * @param id   of the document, or of the attachment
 * @param said nothing: it hangs elsewhere, and nobody said more of it
 * @param spot what it hangs on, or the meeting it belongs to; nothing: neither
 * @param at   when it came, or its last version did
 */
record Line(UUID id, Document.@Nullable Draft said, Attachment attachment, @Nullable Spot spot, Instant at) {

    String title() {
        return said == null ? attachment.name() : said.title();
    }

    /** A document has a page of its own. */
    String href(Seat seat) {
        return said == null ? attachment.href() : seat.href() + "/documenten/" + id;
    }

    String meta(Ui ui) {
        String weight = attachment.weight(ui);
        String by = attachment.by().isEmpty() ? ui.say(Ui.FORMER) : attachment.by();
        String kind = said == null ? "" : ui.say(said.kind().label()) + " · ";
        return kind + ui.say(attachment.kind()) + (weight.isEmpty() ? "" : " · " + weight) + " · " + by + ", " + ui.day(at);
    }

    /** Where the next page begins. */
    String mark() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }
}
