package nl.leerkring.deepdives.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.facilitation.Ask;
import nl.leerkring.facilitation.Outcome;
import nl.leerkring.facilitation.Outcomes;
import nl.leerkring.facilitation.RunGlance;
import nl.leerkring.facilitation.Runs;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportBlock.Kind;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.web.Language;
import org.springframework.stereotype.Component;

/** In the report of a day: boards and polls as pictures, questions to the expert as a table, without names, under the item they belong to. */
@Component
class FormatsChapter implements ReportChapter {

    private final Programme programme;
    private final Runs runs;
    private final Outcomes outcomes;

    FormatsChapter(Programme programme, Runs runs, Outcomes outcomes) {
        this.programme = programme;
        this.runs = runs;
        this.outcomes = outcomes;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<ReportBlock> of(Key key, Meeting meeting, Language language) {
        List<ProgrammeItem> items = programme.of(key, meeting).items().stream().filter(Formats::carries).toList();
        Map<UUID, List<RunGlance>> all = new HashMap<>();
        runs.on(key, items.stream().map(item -> item.id().value()).toList()).forEach(run -> all.computeIfAbsent(run.run().subject().id(), id -> new ArrayList<>()).add(run));
        List<ReportBlock> blocks = new ArrayList<>();
        for (ProgrammeItem item : items) {
            List<ReportBlock> tables = new ArrayList<>();
            all.getOrDefault(item.id().value(), List.of()).forEach(run -> tables.addAll(tables(key, run, language)));
            if (!tables.isEmpty()) {
                blocks.add(ReportBlock.heading("onderdeel/" + item.id(), item.title()));
                blocks.addAll(tables);
            }
        }
        return blocks;
    }

    private List<ReportBlock> tables(Key key, RunGlance run, Language language) {
        List<ReportBlock> tables = new ArrayList<>();
        for (Outcome outcome : outcomes.of(key, run)) {
            String source = "ronde/" + run.run().id() + "/" + outcome.id();
            tables.add(outcome.notes().isEmpty() ? poll(source, outcome, language) : outcome.boarded() ? board(source, outcome, language)
                    : PollForm.polled(run.run().script()) ? said(source, outcome, language) : words(source, outcome, language));
        }
        return tables;
    }

    private static ReportBlock board(String source, Outcome outcome, Language language) {
        boolean nl = language == Language.NL;
        List<List<String>> rows = new ArrayList<>(List.of(nl ? List.of("Kaartje", "Kolom", "Stippen", "Stand") : List.of("Note", "Column", "Dots", "State")));
        outcome.notes().forEach(note -> rows.add(List.of(note.text(), note.bin().in(language), note.dots() == 0 ? "" : String.valueOf(note.dots()), state(note.state(), nl))));
        return ReportBlock.board(source, outcome.asked().in(language), rows);
    }

    private static ReportBlock words(String source, Outcome outcome, Language language) {
        boolean nl = language == Language.NL;
        boolean bins = outcome.notes().stream().anyMatch(note -> !note.bin().nl().isEmpty());
        boolean dots = outcome.notes().stream().anyMatch(note -> note.dots() > 0);
        boolean states = outcome.notes().stream().anyMatch(note -> !note.state().equals("open"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(nl ? "Kaartje" : "Note", bins, nl ? "Kolom" : "Column", dots, nl ? "Stippen" : "Dots", states, nl ? "Stand" : "State"));
        outcome.notes().forEach(note -> rows.add(row(note.text(), bins, note.bin().in(language), dots, String.valueOf(note.dots()), states, state(note.state(), nl))));
        return ReportBlock.table(source, outcome.asked().in(language), rows);
    }

    private static List<String> row(String text, boolean bins, String bin, boolean dots, String times, boolean states, String state) {
        List<String> row = new ArrayList<>(List.of(text));
        if (bins) {
            row.add(bin);
        }
        if (dots) {
            row.add(times);
        }
        if (states) {
            row.add(state);
        }
        return row;
    }

    private static String state(String state, boolean nl) {
        return switch (state) {
            case "answered" -> nl ? "beantwoord" : "answered";
            case "parked" -> nl ? "geparkeerd" : "parked";
            default -> "";
        };
    }

    private static ReportBlock poll(String source, Outcome outcome, Language language) {
        boolean nl = language == Language.NL;
        boolean ranked = outcome.kind() == Ask.Kind.RANK;
        List<List<String>> rows = new ArrayList<>(List.of(List.of(nl ? "Keuze" : "Option",
                ranked ? (nl ? "Gemiddelde plaats" : "Mean place") : nl ? "Hoe vaak" : "How often")));
        outcome.picks().forEach(pick -> rows.add(List.of(pick.option().in(language),
                ranked ? String.format(nl ? Locale.of("nl") : Locale.ENGLISH, "%.1f", pick.place()) : String.valueOf(pick.times()))));
        return ReportBlock.poll(source, ranked ? Kind.RANKING : outcome.kind() == Ask.Kind.SCALE ? Kind.SCALE : Kind.BARS, outcome.asked().in(language), rows);
    }

    /** A poll with words of one's own: the same words are counted together, what was said most comes first. */
    private static ReportBlock said(String source, Outcome outcome, Language language) {
        boolean nl = language == Language.NL;
        Map<String, List<String>> same = new LinkedHashMap<>();
        outcome.notes().forEach(note -> same.computeIfAbsent(note.text().strip().toLowerCase(Locale.ROOT), word -> new ArrayList<>()).add(note.text()));
        List<List<String>> rows = new ArrayList<>(List.of(nl ? List.of("Woorden", "Hoe vaak") : List.of("Words", "How often")));
        same.values().stream().sorted(Comparator.comparingInt((List<String> each) -> each.size()).reversed())
                .forEach(each -> rows.add(List.of(each.getFirst(), String.valueOf(each.size()))));
        return ReportBlock.poll(source, Kind.WORDS, outcome.asked().in(language), rows);
    }
}
