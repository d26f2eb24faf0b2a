package nl.leerkring.library.documents;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Document;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record BinPage(Seat seat, List<Document> documents) implements Page {

    @Override
    public Text title() {
        return Text.of("Prullenbak", "Bin");
    }

    String href() {
        return seat.href() + "/documenten";
    }
}
