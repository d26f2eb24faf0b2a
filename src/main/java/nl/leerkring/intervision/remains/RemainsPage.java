package nl.leerkring.intervision.remains;

import java.util.List;
import nl.leerkring.facilitation.RunRole;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.intervision.cases.Traces;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * @param step  what this person will do
 * @param found what may give somebody away in what she wants to release
 */
record RemainsPage(RunSeat seat, List<Remains.Agreement> agreements, @Nullable NextStep step, List<Traces.Piece> found, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat blijft er over?", "What remains?");
    }

    String href() {
        return seat.href() + "/opbrengst";
    }

    boolean brings() {
        return seat.role() == RunRole.BRINGER && seat.seat() != null;
    }

    /** A guest without an account is not found again. */
    boolean intends() {
        return seat.seat() != null && !seat.listens();
    }

    static List<Option> kinds(Ui ui) {
        return List.of(Release.Kind.values()).stream().map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }
}
