package nl.leerkring.meetings.evaluation;

import java.util.List;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * @param open     this person can answer now
 * @param past     the items that are over
 * @param findings for who organises the day
 */
record EvaluationPage(Meeting meeting, String href, boolean open, Evaluations.Mine mine, List<ProgrammeItem> past, @Nullable Findings findings, Form form)
        implements Page {

    @Override
    public Text title() {
        return Text.of("Wat vond je van de dag?", "What did you think of the day?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String day() {
        return href.substring(0, href.lastIndexOf('/'));
    }

    List<Option> marks() {
        return java.util.stream.IntStream.rangeClosed(1, 10).mapToObj(mark -> new Option(String.valueOf(mark), String.valueOf(mark))).toList();
    }

    ItemScorePart tap(ProgrammeItem item) {
        return new ItemScorePart(href, item, mine.scores().get(item.id().value()), false);
    }

    /** "7,8". */
    static String mean(Ui ui, double mean) {
        return String.format(ui.locale(), "%.1f", mean);
    }
}
