package nl.leerkring.meetings.report;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param circle its name */
record PublicReportPage(String slug, String circle, Meeting meeting, Report report) implements Page {

    @Override
    public Text title() {
        return Text.of("Verslag van ‘" + meeting.theme() + "’", "Report of ‘" + meeting.theme() + "’");
    }

    @Override
    public Text description() {
        return Text.of("Wat de leerkring ‘" + circle + "’ vertelt over een dag rond ‘" + meeting.theme() + "’.",
                "What the learning circle ‘" + circle + "’ tells of a day around ‘" + meeting.theme() + "’.");
    }

    String home() {
        return "/leerkringen/" + slug;
    }

    String href() {
        return home() + "/verslagen/" + meeting.number();
    }
}
