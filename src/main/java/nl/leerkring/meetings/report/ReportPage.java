package nl.leerkring.meetings.report;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Grown;
import org.jspecify.annotations.Nullable;

/**
 * @param report nothing: it is not there for this person
 * @param edits  this person writes it
 * @param photos that may be in it, for who writes it
 * @param grown  what grew from this day
 */
record ReportPage(Seat seat, Meeting meeting, List<Link> tabs, @Nullable Report report, boolean edits, int photos, List<Grown> grown) implements Page {

    @Override
    public Text title() {
        return Text.of("Verslag van ‘" + meeting.theme() + "’", "Report of ‘" + meeting.theme() + "’");
    }

    String href() {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/verslag";
    }

    List<Block> blocks() {
        return report == null ? List.of() : edits ? report.blocks() : report.forCircle();
    }

    /** Where everybody reads it. */
    String open() {
        return "/leerkringen/" + seat.slug() + "/verslagen/" + meeting.number();
    }

    /** "wacht op toestemming". */
    static String state(Ui ui, Block block) {
        if (block.waits()) {
            return block.asked() == null ? ui.say("nog niet gevraagd of het mag", "not yet asked whether it may") : ui.say("wacht op toestemming", "waits for consent");
        }
        if (!block.mayBeOpen()) {
            return ui.say("blijft in de kring", "stays within the circle");
        }
        return block.answer() == null || block.person() == null ? "" : ui.say(block.answer().label());
    }
}
