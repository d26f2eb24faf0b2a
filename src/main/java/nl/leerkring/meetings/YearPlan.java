package nl.leerkring.meetings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/** When each meeting could be: spread over the period of the circle, in their order. A thought to begin with, kept nowhere. */
public record YearPlan(Map<MeetingId, YearMonth> months) {

    public static final YearPlan NONE = new YearPlan(Map.of());

    static YearPlan of(@Nullable LocalDate starts, @Nullable LocalDate ends, List<Meeting> meetings) {
        if (starts == null || ends == null) {
            return NONE;
        }
        List<Meeting> on = meetings.stream().filter(meeting -> meeting.cancelled() == null).sorted(java.util.Comparator.comparingInt(Meeting::number)).toList();
        long days = ChronoUnit.DAYS.between(starts, ends);
        Map<MeetingId, YearMonth> months = new HashMap<>();
        for (int i = 0; i < on.size(); i++) {
            months.put(on.get(i).id(), YearMonth.from(starts.plusDays(days * (2L * i + 1) / (2L * on.size()))));
        }
        return new YearPlan(months);
    }

    /** "maart 2027", as long as there is no date and that month is not over; otherwise empty. */
    public String say(Ui ui, Meeting meeting) {
        YearMonth month = months.get(meeting.id());
        return month == null || meeting.dated() || month.isBefore(YearMonth.from(ui.today())) ? ""
                : month.format(DateTimeFormatter.ofPattern("LLLL yyyy", ui.locale()));
    }
}
