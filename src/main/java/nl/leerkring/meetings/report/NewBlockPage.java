package nl.leerkring.meetings.report;

import java.util.List;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** Something of one's own in the report. */
record NewBlockPage(String href, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Voeg iets toe aan het verslag", "Add something to the report");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    static List<Option> kinds(Ui ui) {
        return List.of(new Option(ReportBlock.Kind.TEXT.code(), ui.say(ReportBlock.Kind.TEXT.label())),
                new Option(ReportBlock.Kind.HEADING.code(), ui.say(ReportBlock.Kind.HEADING.label())));
    }
}
