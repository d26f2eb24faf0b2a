package nl.leerkring.meetings.report;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.web.Language;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** Where and when it was, and the programme as it went: what began at another hour than planned, what came instead of it, what fell out. */
@Component
class ProgrammeChapter implements ReportChapter {

    private static final String TIMES = "programma/tijden";

    private final Programme programme;

    ProgrammeChapter(Programme programme) {
        this.programme = programme;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<ReportBlock> of(Key key, Meeting meeting, Language language) {
        boolean nl = language == Language.NL;
        List<ReportBlock> blocks = new ArrayList<>();
        if (!meeting.question().isEmpty()) {
            blocks.add(ReportBlock.text("dag/vraag", meeting.question()));
        }
        if (meeting.hostName() != null) {
            blocks.add(ReportBlock.text("dag/gast", (nl ? "Te gast bij " : "Hosted by ") + meeting.hostName() + "."));
        }
        ProgrammeDay day = programme.of(key, meeting);
        if (!day.empty()) {
            blocks.add(ReportBlock.heading("programma", nl ? "Programma" : "Programme"));
            blocks.add(day.adjusted() ? asItWent(day, language) : asPlanned(day, language));
        }
        return blocks;
    }

    private static ReportBlock asPlanned(ProgrammeDay day, Language language) {
        boolean nl = language == Language.NL;
        Dates dates = new Dates(language, day.starts());
        List<List<String>> rows = new ArrayList<>(List.of(nl ? List.of("Tijd", "Onderdeel", "Met") : List.of("Time", "Item", "With")));
        day.blocks().forEach(block -> block.items().forEach(item -> rows.add(List.of(dates.time(block.from()), item.title(), item.lead()))));
        return ReportBlock.table(TIMES, nl ? "Het programma van de dag" : "The programme of the day", rows);
    }

    private static ReportBlock asItWent(ProgrammeDay day, Language language) {
        boolean nl = language == Language.NL;
        Dates dates = new Dates(language, day.starts());
        List<List<String>> rows = new ArrayList<>(List.of(nl ? List.of("Tijd", "Onderdeel", "Met", "Gepland") : List.of("Time", "Item", "With", "Planned")));
        day.blocks().forEach(block -> block.items().forEach(item -> rows.add(List.of(dates.time(block.from()), item.title(), item.lead(), planned(day, item, dates)))));
        day.dropped().forEach(item -> rows.add(List.of(nl ? "ging niet door" : "did not happen", item.title(), item.lead(), planned(day, item, dates))));
        return ReportBlock.table(TIMES, nl ? "Het programma zoals het liep" : "The programme as it went", rows);
    }

    /** "10:15, Werksessie": when it was planned, and what, if that is not what came of it. */
    private static String planned(ProgrammeDay day, ProgrammeItem item, Dates dates) {
        String title = day.asPlanned().items().stream().filter(each -> each.id().equals(item.id())).map(ProgrammeItem::title).findFirst().orElse(item.title());
        String at = dates.time(day.plannedFrom(item));
        return title.equals(item.title()) ? at : at + ", " + title;
    }
}
