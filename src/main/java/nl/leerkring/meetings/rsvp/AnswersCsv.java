package nl.leerkring.meetings.rsvp;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.web.Csv;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;

/** The list of answers as a file for a spreadsheet. */
final class AnswersCsv {

    private AnswersCsv() {
    }

    static String of(Replies replies, boolean needs, Language language) {
        List<String> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(in(language, "Naam", "Name"), in(language, "Organisatie", "Organisation"),
                in(language, "Rol", "Role"), in(language, "Antwoord", "Answer"), in(language, "Komt", "Comes"),
                in(language, "Wachtlijst", "Waiting list")));
        if (needs) {
            head.addAll(List.of(in(language, "Dieet", "Diet"), in(language, "Toegang", "Access")));
        }
        lines.add(Csv.line(head));
        replies.all().forEach(reply -> lines.add(Csv.line(cells(reply, needs, language))));
        return Csv.BEGIN + String.join("", lines);
    }

    private static List<String> cells(Reply reply, boolean needs, Language language) {
        Rsvp rsvp = reply.rsvp();
        List<String> cells = new ArrayList<>(List.of(reply.name(), reply.organisation(), reply.role().label().in(language),
                rsvp == null ? in(language, "Nog niet", "Not yet") : rsvp.choice().theirs().in(language) + (rsvp.again() ? in(language, " (nog eens gevraagd)", " (asked again)") : ""),
                reply.there() ? reply.comes() : "", reply.waits() && rsvp != null ? String.valueOf(rsvp.inLine()) : ""));
        if (needs) {
            cells.addAll(List.of(reply.needs().diet(), reply.needs().access()));
        }
        return cells;
    }

    private static String in(Language language, String nl, String en) {
        return Text.of(nl, en).in(language);
    }
}
