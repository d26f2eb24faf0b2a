package nl.leerkring.circles.invitations;

import java.util.List;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * @param others the other circles one coordinates
 * @param there  the one that was chosen
 */
record OtherCirclePage(Coordinator by, List<Seat> others, @Nullable Seat there, List<OtherCircles.Candidate> candidates, Form form) implements Page {

    /** More would make a heavy page; who was invited goes off the list, and the next come forward. */
    private static final int SHOWN = 100;

    @Override
    public Text title() {
        return Text.of("Nodig mensen uit van een andere kring", "Invite people from another circle");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return by.href() + "/uitnodigingen/kring";
    }

    List<Option> circles() {
        return others.stream().map(seat -> new Option(seat.slug(), seat.name())).toList();
    }

    List<Option> people(Ui ui) {
        return candidates.stream().limit(SHOWN).map(each -> new Option(each.person().toString(), each.line().name(),
                (each.line().organisation().isEmpty() ? "" : each.line().organisation() + " · ") + ui.say(each.line().role().label()))).toList();
    }

    int more() {
        return Math.max(0, candidates.size() - SHOWN);
    }
}
