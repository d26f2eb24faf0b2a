package nl.leerkring.meetings.checklist;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Part;

/** The lines, live: it looks again when somebody ticks one. */
record ChecklistPart(Organiser organiser, List<ChecklistLine> lines) implements Part {

    Meeting meeting() {
        return organiser.meeting();
    }

    String href() {
        return organiser.href() + "/checklist";
    }

    boolean changes() {
        return !organiser.seat().archived();
    }

    int done() {
        return ready().size();
    }

    List<ChecklistLine> late(LocalDate today) {
        return lines.stream().filter(line -> line.late(meeting(), today)).toList();
    }

    List<ChecklistLine> before(LocalDate today) {
        return lines.stream().filter(line -> line.days() <= 0 && !line.ready() && !line.late(meeting(), today)).toList();
    }

    List<ChecklistLine> after(LocalDate today) {
        return lines.stream().filter(line -> line.days() > 0 && !line.ready() && !line.late(meeting(), today)).toList();
    }

    List<ChecklistLine> ready() {
        return lines.stream().filter(ChecklistLine::ready).toList();
    }
}
