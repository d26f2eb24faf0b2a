package nl.leerkring.facilitation.scripts;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param wrong all that is wrong, one line each */
record ImportPage(Seat seat, Form form, List<Text> wrong, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Lees een werkvorm in", "Bring in a way of working");
    }
}
