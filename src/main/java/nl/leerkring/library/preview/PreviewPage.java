package nl.leerkring.library.preview;

import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Document;
import nl.leerkring.library.reading.Readings;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document to read.
 *
 * @param file    the version that is read
 * @param version its number; nothing: the newest
 * @param number  of the piece, from 1
 */
record PreviewPage(Seat seat, Document document, Attachment file, @Nullable Integer version, Readings.Shown shown, int number) implements Page {

    @Override
    public Text title() {
        return Text.of("Inkijk: " + document.title(), "Preview: " + document.title());
    }

    boolean before() {
        return number > 1;
    }

    boolean after() {
        return number < shown.pieces();
    }

    String part(int which) {
        return document.href(seat) + "/inhoud?deel=" + which + (version == null ? "" : "&versie=" + version);
    }
}
