package nl.leerkring.meetings.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Form;
import nl.leerkring.web.language.Dates;

/** Days that a coordinator proposes: one or more dates with the same hours. */
record Proposal(List<Span> spans) {

    static final int AT_ONCE = 4;
    private static final LocalTime LATE = LocalTime.of(17, 0);

    record Span(Instant starts, Instant ends) {
    }

    /** The hours of the programme, where there is one. */
    static Form fresh(ProgrammeDay programme) {
        LocalTime begin = programme.starts().atZone(Dates.AMSTERDAM).toLocalTime();
        LocalTime end = programme.until().atZone(Dates.AMSTERDAM).toLocalTime();
        return Form.empty().with("begin", begin).with("einde", end.isAfter(begin) ? end : begin.isBefore(LATE) ? begin.plusHours(7) : null);
    }

    /** What is wrong stands in the form afterwards, and the proposal is then not to be used. */
    static Proposal read(Form form, Instant now) {
        LocalTime from = time(form, "begin");
        LocalTime until = time(form, "einde");
        if (!until.isAfter(from)) {
            form.wrong("einde", "Het einde moet na het begin liggen.", "The end must be after the beginning.");
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i <= AT_ONCE; i++) {
            LocalDate day = form.date("datum" + i);
            if (day != null) {
                Span span = new Span(day.atTime(from).atZone(Dates.AMSTERDAM).toInstant(), day.atTime(until).atZone(Dates.AMSTERDAM).toInstant());
                spans.add(span);
                if (!span.starts().isAfter(now)) {
                    form.wrong("datum" + i, "Deze dag is al geweest. Kies een dag die nog komt.", "This day has passed. Choose one that is still to come.");
                }
            }
        }
        if (spans.isEmpty()) {
            form.wrong("datum1", "Vul minstens één datum in.", "Fill in at least one date.");
        }
        return new Proposal(spans);
    }

    private static LocalTime time(Form form, String name) {
        LocalTime time = form.time(name);
        if (time == null) {
            form.wrong(name, "Vul de tijd in.", "Fill in the time.");
            return name.equals("begin") ? LocalTime.MIN : LocalTime.MAX;
        }
        return time;
    }
}
