package nl.leerkring.meetings.report;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** Before the circle is mailed. @param href of the report */
record PublishPage(String href, Meeting meeting, Report report) implements Page {

    @Override
    public Text title() {
        return Text.of("Publiceer het verslag", "Publish the report");
    }

    /** Everybody hears of it by mail. */
    boolean news(java.time.Instant now) {
        return ReportLate.news(meeting, now);
    }
}
