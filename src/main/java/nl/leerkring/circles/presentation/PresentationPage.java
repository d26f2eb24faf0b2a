package nl.leerkring.circles.presentation;

import java.util.List;
import nl.leerkring.circles.Shown;
import nl.leerkring.web.Page;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** @param inside who looks has a seat in it */
record PresentationPage(Shown circle, boolean inside, List<String> municipalities, List<Part> parts) implements Page {

    private static final int LONGEST = 200;

    @Override
    public Text title() {
        return Text.name(circle.name());
    }

    @Override
    public Text description() {
        String aim = circle.aim().replaceAll("\\s+", " ");
        if (aim.isEmpty()) {
            return Text.of("Een leerkring: professionals van verschillende gemeenten leren samen rond één onderwerp.",
                    "A learning circle: professionals from different municipalities learning together about one subject.");
        }
        return Text.name(aim.length() <= LONGEST ? aim : aim.substring(0, aim.lastIndexOf(' ', LONGEST) > 0 ? aim.lastIndexOf(' ', LONGEST) : LONGEST) + "…");
    }

    String period(Ui ui) {
        String from = circle.starts() == null ? "" : ui.fullDay(circle.starts());
        String until = circle.ends() == null ? "" : ui.fullDay(circle.ends());
        return from.isEmpty() ? (until.isEmpty() ? "" : ui.say("tot en met ", "until ") + until)
                : until.isEmpty() ? ui.say("vanaf ", "from ") + from : from + " – " + until;
    }
}
