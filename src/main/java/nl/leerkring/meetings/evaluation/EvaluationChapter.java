package nl.leerkring.meetings.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.web.Language;
import org.springframework.stereotype.Component;

/** What people thought together, from three answers on. */
@Component
class EvaluationChapter implements ReportChapter {

    private static final String SOURCE = "terugblik/";

    private final Evaluations evaluations;
    private final Programme programme;

    EvaluationChapter(Evaluations evaluations, Programme programme) {
        this.evaluations = evaluations;
        this.programme = programme;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<ReportBlock> of(Key key, Meeting meeting, Language language) {
        Findings found = evaluations.findings(meeting.id());
        boolean nl = language == Language.NL;
        List<ReportBlock> blocks = new ArrayList<>();
        if (found.enough()) {
            String mean = found.marks() == 0 ? "" : (nl ? " Op de vraag of ze weer zouden komen geven zij gemiddeld een " : " Asked whether they would come again, they give a mean of ")
                    + number(found.mean(), language) + (nl ? " (van 10)." : " (of 10).");
            blocks.add(ReportBlock.text(SOURCE + "samen", (nl ? found.answers() + " mensen blikten terug." : found.answers() + " people looked back.") + mean));
            words(blocks, "best", nl ? "Het waardevolst" : "Most valuable", found.best());
            words(blocks, "beter", nl ? "Kan beter" : "Could be better", found.better());
        }
        if (!found.items().isEmpty()) {
            blocks.add(items(key, meeting, found, language));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(ReportBlock.heading("terugblik", nl ? "Wat mensen ervan vonden" : "What people thought of it"));
        }
        return blocks;
    }

    private static void words(List<ReportBlock> blocks, String which, String title, List<String> words) {
        if (!words.isEmpty()) {
            blocks.add(ReportBlock.text(SOURCE + which + "/kop", "**" + title + "**"));
            blocks.add(ReportBlock.list(SOURCE + which, words));
        }
    }

    private ReportBlock items(Key key, Meeting meeting, Findings found, Language language) {
        boolean nl = language == Language.NL;
        List<List<String>> rows = new ArrayList<>(List.of(nl ? List.of("Onderdeel", "Gemiddeld (1–5)", "Mensen") : List.of("Item", "Mean (1–5)", "People")));
        programme.of(key, meeting).items().forEach(item -> {
            Findings.Mark mark = found.items().get(item.id().value());
            if (mark != null) {
                rows.add(List.of(item.title(), number(mark.mean(), language), String.valueOf(mark.people())));
            }
        });
        return ReportBlock.table(SOURCE + "onderdelen", nl ? "Cijfers per onderdeel" : "Marks of each item", rows);
    }

    private static String number(double mean, Language language) {
        return String.format(language == Language.NL ? Locale.of("nl") : Locale.ENGLISH, "%.1f", mean);
    }
}
