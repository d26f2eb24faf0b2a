package nl.leerkring.meetings.checklist;

import java.util.List;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

/** @param stale somebody else changed it since the form was opened; {@code line} is how it is now */
record LinePage(Organiser organiser, ChecklistLine line, Form form, List<Option> people, boolean stale) implements Page {

    @Override
    public Text title() {
        return Text.of("Wijzig deze regel", "Change this item");
    }

    @Override
    public int status() {
        return stale ? 409 : form.bad() ? 422 : 200;
    }

    String href() {
        return organiser.href() + "/checklist";
    }
}
