package nl.leerkring.news.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Grown;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param found one more than fits on a page, if there are more @param grown what grew from each */
record LogPage(Seat seat, Form form, LogLines.Wanted wanted, List<Meeting> meetings, List<Option> organisations, List<LogLines.Line> found, Map<UUID, List<Grown>> grown) implements Page {

    @Override
    public Text title() {
        return Text.of("Actualiteiten", "News");
    }

    String href() {
        return seat.href() + "/actualiteiten";
    }

    List<Option> themes() {
        return meetings.stream().map(meeting -> new Option(String.valueOf(meeting.number()), meeting.theme())).toList();
    }

    /** By day: what was told for one stands together. */
    List<List<LogLines.Line>> days() {
        List<List<LogLines.Line>> days = new ArrayList<>();
        for (LogLines.Line line : found.subList(0, Math.min(LogLines.PER_PAGE, found.size()))) {
            if (days.isEmpty() || days.getLast().getFirst().number() != line.number()) {
                days.add(new ArrayList<>());
            }
            days.getLast().add(line);
        }
        return days;
    }

    String round(LogLines.Line line) {
        return seat.href() + "/bijeenkomsten/" + line.number() + "/actualiteiten";
    }

    String talk(LogLines.Line line) {
        return NewsTalk.href(seat, line.item());
    }

    /** Where older ones are; nothing: there are none. */
    @Nullable String older() {
        return found.size() <= LogLines.PER_PAGE ? null
                : newest() + (wanted.anything() ? "&" : "?") + "voor=" + found.get(LogLines.PER_PAGE - 1).item().id();
    }

    String newest() {
        if (!wanted.anything()) {
            return href();
        }
        List<String> asked = new ArrayList<>();
        for (String field : List.of("woorden", "thema", "organisatie", "soort")) {
            if (!form.value(field).isEmpty()) {
                asked.add(field + "=" + URLEncoder.encode(form.value(field), StandardCharsets.UTF_8));
            }
        }
        return href() + "?" + String.join("&", asked);
    }

    String circle() {
        return seat.href();
    }

    boolean grows() {
        return seat.role().takesPart();
    }

    /** Who prepares the rounds sees what the sources propose. */
    boolean prepares() {
        return seat.role() == Role.COORDINATOR || seat.role() == Role.FACILITATOR;
    }
}
