package nl.leerkring.meetings.checklist;

import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

/** @param form for a line to add */
record ChecklistPage(ChecklistPart part, List<Link> tabs, Form form, List<Option> people) implements Page {

    @Override
    public Text title() {
        return Text.of("Checklist", "Checklist");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
