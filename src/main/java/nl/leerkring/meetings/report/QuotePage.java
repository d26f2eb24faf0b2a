package nl.leerkring.meetings.report;

import java.util.List;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param link one came in by a link, and is not signed in */
record QuotePage(Meeting meeting, String href, boolean link, List<Block> quotes) implements Page {

    @Override
    public Text title() {
        return Text.of("Mag dit van jou in het verslag?", "May this of yours go into the report?");
    }
}
