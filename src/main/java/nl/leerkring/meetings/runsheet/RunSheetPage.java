package nl.leerkring.meetings.runsheet;

import java.util.List;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record RunSheetPage(RunSheetPart part, List<Link> tabs) implements Page {

    @Override
    public Text title() {
        return Text.of("Draaiboek", "Run sheet");
    }
}
