package nl.leerkring.library.documents;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

/**
 * @param kept    the names of files that did come in, when others did not
 * @param twins   files that are there already and wait for a choice
 * @param largest "100 MB"
 */
record AddPage(Seat seat, Form form, int status, String kept, List<Twin> twins, List<Option> meetings, List<String> themes, String largest) implements Page {

    @Override
    public Text title() {
        return Text.of("Zet iets bij de documenten", "Add to the documents");
    }

    String href() {
        return seat.href() + "/documenten";
    }
}
