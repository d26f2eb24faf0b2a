package nl.leerkring.meetings.hosting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the meeting's own page: whom of the host to ask, who writes the report, and with which other meeting it became one. */
@Component
class HostingBlock implements MeetingBlock {

    private final Database database;

    HostingBlock(Database database) {
        this.database = database;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        String href = seat.href() + "/bijeenkomsten/";
        return database.read(seat, sql -> sql.sql("""
                select coalesce((select p.name from meetings.reporter r join people.person p on p.id = r.person where r.meeting = m.id), '') as reporter,
                       coalesce((select string_agg(p.name, e'\\n' order by lower(p.name)) from meetings.host_contact h
                                 join circles.members s on s.circle = h.circle and s.person = h.person
                                 join people.person p on p.id = h.person and p.organisation = m.host where h.meeting = m.id), '') as contacts,
                       coalesce(t.number, 0) as into_number, coalesce(t.theme, '') as into_theme
                from meetings.meeting m left join meetings.meeting t on t.id = m.merged_into where m.id = ?
                """).param(meeting.id().value()).query((row, n) -> (Part) new HostingPart(href + meeting.number(), meeting, names(row.getString("contacts")),
                        row.getString("reporter"), row.getInt("into_number") == 0 ? null : href + row.getInt("into_number"), row.getString("into_theme")))
                .optional());
    }

    private static List<String> names(String lines) {
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n"));
    }
}
