package nl.leerkring.activity.journal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.activity.Kind;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * @param kind   what it is narrowed to
 * @param before these lines are older than this one; nothing: the newest
 * @param found  one more than fits on a page, if there are more
 */
record JournalPage(String href, @Nullable Kind kind, @Nullable UUID before, List<JournalLine> found) implements Page {

    @Override
    public Text title() {
        return Text.of("Logboek", "Journal");
    }

    Form form() {
        return Form.empty().with("soort", kind == null ? "" : kind.word());
    }

    List<Option> kinds(Ui ui) {
        return Arrays.stream(Kind.values()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }

    Map<LocalDate, List<JournalLine>> days() {
        return found.subList(0, Math.min(JournalLines.PER_PAGE, found.size())).stream()
                .collect(Collectors.groupingBy(JournalLine::day, LinkedHashMap::new, Collectors.toList()));
    }

    /** Where older lines are; nothing: there are none. */
    @Nullable String older() {
        return found.size() <= JournalLines.PER_PAGE ? null : newest() + (kind == null ? "?" : "&") + "voor=" + found.get(JournalLines.PER_PAGE - 1).id();
    }

    String newest() {
        return href + (kind == null ? "" : "?soort=" + kind.word());
    }

    /** "Vandaag", "Donderdag 3 december". */
    static String heading(Ui ui, LocalDate day) {
        String said = ui.day(day);
        return said.substring(0, 1).toUpperCase(ui.locale()) + said.substring(1);
    }
}
