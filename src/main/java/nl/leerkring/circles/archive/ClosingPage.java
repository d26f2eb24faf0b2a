package nl.leerkring.circles.archive;

import java.util.List;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * @param remaining what stands in the way
 * @param closed    it is closed already
 * @param refused   somebody pressed, and it could not be done
 */
record ClosingPage(Coordinator by, List<Link> remaining, Closings.@Nullable Closed closed, boolean refused) implements Page {

    @Override
    public Text title() {
        return closed == null ? Text.of("Sluit de kring af", "Close the circle") : Text.of("Heropen de kring", "Reopen the circle");
    }

    @Override
    public int status() {
        return refused ? 409 : 200;
    }

    String since(Ui ui) {
        if (closed == null) {
            return "";
        }
        String who = closed.name().isEmpty() ? "" : ui.say(" door ", " by ") + closed.name();
        return ui.say("De kring is afgesloten", "The circle was closed") + who + ", " + ui.when(closed.at()) + ".";
    }
}
