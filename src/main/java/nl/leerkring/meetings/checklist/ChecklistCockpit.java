package nl.leerkring.meetings.checklist;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** In the coordinator's cockpit: how far the checklist of the next meeting is, and what is late. */
@Component
class ChecklistCockpit implements HomeBlock {

    private final Database database;
    private final Clock clock;

    ChecklistCockpit(Database database, Clock clock) {
        this.database = database;
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
    public Optional<Part> part(Seat seat, Meeting meeting) {
        java.time.LocalDate day = meeting.starts() == null ? null : Dates.dayOf(meeting.starts());
        return database.read(seat, sql -> sql.sql("""
                select count(*) filter (where done is not null) as done, count(*) as total,
                       coalesce(string_agg(what, e'\\n' order by days, id) filter (where done is null and :day::date + days < :today::date), '') as late
                from meetings.checklist_line where meeting = :meeting and removed is null
                """).param("day", day).param("today", Dates.dayOf(clock.instant())).param("meeting", meeting.id().value())
                .query((row, n) -> (Part) new ChecklistCockpitPart(seat.href() + "/bijeenkomsten/" + meeting.number() + "/checklist",
                        row.getInt("done"), row.getInt("total"), row.getString("late").lines().toList())).optional());
    }
}
