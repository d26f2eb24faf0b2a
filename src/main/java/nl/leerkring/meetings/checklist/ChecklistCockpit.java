package nl.leerkring.meetings.checklist;

import java.time.Clock;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In the coordinator's cockpit: how far the checklist of the next meeting is, and what is late. */
@Component
class ChecklistCockpit implements HomeBlock {

    private final Clock clock;

    ChecklistCockpit(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Where where() {
        return Where.COCKPIT;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        java.time.LocalDate day = meeting.starts() == null ? null : Dates.dayOf(meeting.starts());
        return ask.sql("""
                select count(*) filter (where done is not null) as done, count(*) as total,
                       coalesce(string_agg(what, e'\\n' order by days, id) filter (where done is null and :day::date + days < :today::date), '') as late
                from meetings.checklist_line where meeting = :meeting and removed is null
                """).param("day", day).param("today", Dates.dayOf(clock.instant())).param("meeting", meeting.id().value())
                .row((row, n) -> new ChecklistCockpitPart(seat.href() + "/bijeenkomsten/" + meeting.number() + "/checklist",
                        row.getInt("done"), row.getInt("total"), row.getString("late").lines().toList()));
    }
}
