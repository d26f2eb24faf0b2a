package nl.leerkring.meetings.dates;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the meeting's own page: the date poll, as long as there is something to answer or to begin. */
@Component
class DatesBlock implements MeetingBlock {

    private final Database database;

    DatesBlock(Database database) {
        this.database = database;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        if (meeting.cancelled() != null) {
            return Optional.empty();
        }
        String href = DatePolls.href(seat, meeting);
        Optional<Part> open = database.read(seat, sql -> sql.sql("""
                select q.due, exists (select 1 from meetings.date_option o where o.meeting = q.meeting and o.removed is null and o.starts > now()
                    and not exists (select 1 from meetings.date_vote v where v.option = o.id and v.person = :me)) as lacking
                from meetings.date_poll q where q.meeting = :meeting and q.asked is not null and q.closed is null
                """).param("me", seat.person()).param("meeting", meeting.id().value())
                .query((row, n) -> (Part) new DatesPart(href, row.getObject("due", java.time.LocalDate.class), DatesController.asked(seat),
                        row.getBoolean("lacking"))).optional());
        boolean toBegin = !meeting.dated() && seat.coordinates() && !seat.archived();
        return open.isPresent() || !toBegin ? open : Optional.of(new DatesPart(href, null, false, false));
    }
}
