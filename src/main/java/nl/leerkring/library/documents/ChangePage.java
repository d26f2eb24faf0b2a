package nl.leerkring.library.documents;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Document;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

record ChangePage(Seat seat, Document document, Form form, int status, List<Option> meetings, List<String> themes) implements Page {

    @Override
    public Text title() {
        return Text.of("Wijzig titel en thema", "Change title and theme");
    }

    String href() {
        return document.href(seat);
    }
}
