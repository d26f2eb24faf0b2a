package nl.leerkring.library.documents;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Documents;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What somebody read in a document grows on. */
@Component
class DocumentOrigin implements Origin {

    private final Documents documents;

    DocumentOrigin(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String word() {
        return "document";
    }

    @Override
    public Text label() {
        return Text.of("een document", "a document");
    }

    @Override
    public Optional<Found> find(Seat seat, UUID id) {
        return documents.find(seat, id).map(document -> new Found("document ‘" + document.title() + "’",
                document.said().description(), "/documenten/" + id, null));
    }
}
