package nl.leerkring.library.documents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Document;
import nl.leerkring.library.Spot;
import nl.leerkring.library.reading.Preview;
import nl.leerkring.library.reading.Reading;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Grown;
import org.jspecify.annotations.Nullable;

/**
 * @param spot    the meeting it belongs to; nothing: none
 * @param reading nothing: there are no words in it to read
 * @param grown   the cards that grew from it, or that it is with
 * @param largest "100 MB"
 */
record DocumentPage(Seat seat, Document document, @Nullable Spot spot, List<Document.Revision> revisions, Map<UUID, Attachment> files, @Nullable Reading reading,
        List<Grown> grown, Form form, int status, String largest) implements Page {

    private static final int SHOWN = 8_000;

    @Override
    public Text title() {
        return Text.name(document.title());
    }

    String shelf() {
        return seat.href() + "/documenten";
    }

    String href() {
        return document.href(seat);
    }

    Attachment latest() {
        return Objects.requireNonNull(files.get(document.latest()));
    }

    Attachment file(Document.Revision revision) {
        return files.getOrDefault(revision.attachment(), latest());
    }

    boolean grows() {
        return Document.adds(seat);
    }

    boolean changes() {
        return document.changes(seat);
    }

    boolean newest(Document.Revision revision) {
        return revision.attachment().equals(document.latest());
    }

    /** A picture that a browser draws and cannot run. */
    boolean image() {
        return List.of("image/png", "image/jpeg", "image/gif", "image/webp").contains(latest().type());
    }

    boolean pdf() {
        return latest().type().equals("application/pdf") && !latest().damaged();
    }

    /** What is in it is shown with its headings, lists and tables. */
    boolean previewed() {
        return reading != null && reading.previewed();
    }

    /** It was read, and there is nothing that a page could show. */
    boolean nothing() {
        return reading != null && reading.state() == Reading.State.READ && !reading.previewed() && reading.words().isEmpty() && Preview.possible(latest().type());
    }

    boolean opens(Document.Revision revision) {
        return Preview.possible(file(revision).type());
    }

    /** The beginning of its words; empty when there is nothing to show. */
    String words() {
        return reading == null ? "" : reading.words().substring(0, Math.min(SHOWN, reading.words().length()));
    }

    boolean more() {
        return reading != null && reading.words().length() > SHOWN;
    }
}
