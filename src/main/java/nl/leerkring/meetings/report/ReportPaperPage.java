package nl.leerkring.meetings.report;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** What the circle reads, on paper. @param back where one came from */
record ReportPaperPage(String back, Meeting meeting, Report report) implements Page {

    @Override
    public Text title() {
        return Text.of("Verslag", "Report");
    }
}
