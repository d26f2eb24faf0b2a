package nl.leerkring.library;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import org.springframework.stereotype.Component;

/** Everybody in the circle sees what lies on its shelf, in each of its versions, until it goes to the bin. */
@Component
class DocumentShelf implements Shelf {

    private final Documents documents;

    DocumentShelf(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return Documents.KIND;
    }

    @Override
    public boolean shows(Seat seat, UUID subject) {
        return documents.find(seat, subject).isPresent();
    }
}
