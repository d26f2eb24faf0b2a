package nl.leerkring.discussions.moderation;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** What waits for a coordinator. */
record ReportsPage(Seat seat, List<Reports.Report> reports) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat gemeld is", "What was reported");
    }

    String href() {
        return seat.href() + "/gesprekken";
    }

    String message(Reports.Report report) {
        return href() + "/" + report.thread() + "/berichten/" + report.number();
    }
}
