package nl.leerkring.meetings.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.web.Language;
import org.springframework.stereotype.Component;

/**
 * Who was there, by organisation: who checked in, or when nobody did who said that they would come. A stand-in is told by whose place she
 * took, and of a guest of the day only that she was there: their own names are kept for a month only.
 */
@Component
class AttendanceChapter implements ReportChapter {

    private final Attendances attendances;
    private final Rsvps rsvps;

    AttendanceChapter(Attendances attendances, Rsvps rsvps) {
        this.attendances = attendances;
        this.rsvps = rsvps;
    }

    @Override
    public int order() {
        return 20;
    }

    /** @param organisation empty: none that is known */
    private record Present(String organisation, String name) {
    }

    @Override
    public List<ReportBlock> of(Key key, Meeting meeting, Language language) {
        boolean nl = language == Language.NL;
        List<Attendance> here = attendances.of(key, meeting.id());
        List<Present> all = here.isEmpty() ? answered(key, meeting, nl) : here.stream().map(each -> present(each, nl)).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<String> lines = byOrganisation(all, nl);
        if (here.isEmpty()) {
            lines.add(nl ? "Er is niet ingecheckt: dit is wie zei te komen." : "Nobody checked in: these are the people who said that they would come.");
        }
        return List.of(ReportBlock.heading("aanwezig", nl ? "Wie er waren" : "Who was there"), ReportBlock.list("aanwezig/namen", lines));
    }

    private List<Present> answered(Key key, Meeting meeting, boolean nl) {
        return rsvps.attendees(key, meeting.id()).stream().map(each -> new Present(each.organisation(), each.colleague() ? colleague(nl) : each.name())).toList();
    }

    private static Present present(Attendance each, boolean nl) {
        return each.person() == null ? new Present("", nl ? "een gast" : "a guest") : new Present(each.organisation(), each.standIn() ? colleague(nl) : each.name());
    }

    private static String colleague(boolean nl) {
        return nl ? "een collega" : "a colleague";
    }

    private static List<String> byOrganisation(List<Present> all, boolean nl) {
        Map<String, List<String>> works = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.forEach(each -> works.computeIfAbsent(each.organisation().isEmpty() ? (nl ? "Verder" : "Others") : each.organisation(), name -> new ArrayList<>()).add(each.name()));
        return new ArrayList<>(works.entrySet().stream().map(each -> each.getKey() + ": " + String.join(", ", each.getValue())).toList());
    }
}
