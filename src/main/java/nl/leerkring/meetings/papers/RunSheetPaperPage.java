package nl.leerkring.meetings.papers;

import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.runsheet.RunSheet;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record RunSheetPaperPage(Organiser organiser, RunSheet sheet) implements Page {

    @Override
    public Text title() {
        return Text.of("Draaiboek", "Run sheet");
    }
}
