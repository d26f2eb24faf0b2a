package nl.leerkring.meetings.rsvp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;

/** The list of answers as a file for a spreadsheet (RFC 4180, with semicolons because Dutch spreadsheets expect them). */
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
        lines.add(line(head));
        replies.all().forEach(reply -> lines.add(line(cells(reply, needs, language))));
        return "\uFEFF" + String.join("", lines); // spreadsheets take a file without this mark for another encoding
    }

    private static List<String> cells(Reply reply, boolean needs, Language language) {
        Rsvp rsvp = reply.rsvp();
        List<String> cells = new ArrayList<>(List.of(reply.name(), reply.organisation(), reply.role().label().in(language),
                rsvp == null ? in(language, "Nog niet", "Not yet") : rsvp.choice().theirs().in(language),
                reply.there() ? reply.comes() : "", reply.waits() && rsvp != null ? String.valueOf(rsvp.inLine()) : ""));
        if (needs) {
            cells.addAll(List.of(reply.needs().diet(), reply.needs().access()));
        }
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(AnswersCsv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** What begins like a formula would be run by a spreadsheet (OWASP: CSV injection); an apostrophe makes it text. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static String in(Language language, String nl, String en) {
        return Text.of(nl, en).in(language);
    }
}
