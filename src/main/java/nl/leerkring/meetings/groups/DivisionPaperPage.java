package nl.leerkring.meetings.groups;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record DivisionPaperPage(DivisionPart of) implements Page {

    @Override
    public Text title() {
        return Text.of("Groepen op papier", "Groups on paper");
    }
}
