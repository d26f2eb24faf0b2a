package nl.leerkring.meetings.report;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.web.Language;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** Where and when it was, and the programme as it stands after the day. */
@Component
class ProgrammeChapter implements ReportChapter {

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
            Dates dates = new Dates(language, day.starts());
            List<List<String>> rows = new ArrayList<>(List.of(nl ? List.of("Tijd", "Onderdeel", "Met") : List.of("Time", "Item", "With")));
            day.blocks().forEach(block -> block.items().forEach(item -> rows.add(List.of(dates.time(block.from()), item.title(), item.lead()))));
            blocks.add(ReportBlock.heading("programma", nl ? "Programma" : "Programme"));
            blocks.add(ReportBlock.table("programma/tijden", nl ? "Het programma van de dag" : "The programme of the day", rows));
        }
        return blocks;
    }
}
