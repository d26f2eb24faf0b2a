package nl.leerkring.meetings.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.web.Language;
import org.springframework.stereotype.Component;

/** Who was there, by organisation. A stand-in is told by whose place she took: her own name is kept for a month only. */
@Component
class AttendanceChapter implements ReportChapter {

    private final Rsvps rsvps;

    AttendanceChapter(Rsvps rsvps) {
        this.rsvps = rsvps;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ReportBlock> of(Key key, Meeting meeting, Language language) {
        boolean nl = language == Language.NL;
        List<Rsvps.Attendee> all = rsvps.attendees(key, meeting.id());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> works = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.forEach(each -> works.computeIfAbsent(each.organisation().isEmpty() ? (nl ? "Verder" : "Others") : each.organisation(), name -> new ArrayList<>())
                .add(each.colleague() ? (nl ? "een collega" : "a colleague") : each.name()));
        List<String> lines = works.entrySet().stream().map(each -> each.getKey() + ": " + String.join(", ", each.getValue())).toList();
        return List.of(ReportBlock.heading("aanwezig", nl ? "Wie er waren" : "Who was there"), ReportBlock.list("aanwezig/namen", lines));
    }
}
