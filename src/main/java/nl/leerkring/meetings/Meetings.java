package nl.leerkring.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door of meetings: the days of a circle, in the order of their dates. */
@Component
public class Meetings {

    private static final String FROM = """
            select m.*, o.name as host_name
            from meetings.meeting m left join people.organisation o on o.id = m.host
            """;
    private static final String SELECT = FROM + " where m.circle = :circle";

    private final Database database;

    Meetings(Database database) {
        this.database = database;
    }

    /** All of them, also the cancelled; those without a date come last, in the order they were made. */
    public List<Meeting> of(Seat seat) {
        return database.read(seat, sql -> sql.sql(SELECT + " order by m.starts nulls last, m.number")
                .param("circle", seat.circle().value()).query(Meetings::meeting).list());
    }

    /** @throws Missing if there is none with this number in this circle */
    public Meeting get(Seat seat, int number) {
        return database.read(seat, sql -> sql.sql(SELECT + " and m.number = :number")
                .param("circle", seat.circle().value()).param("number", number).query(Meetings::meeting).optional())
                .orElseThrow(Missing::new);
    }

    /** By its id, with any key that opens its circle. */
    public Optional<Meeting> find(Key key, MeetingId id) {
        return database.read(key, sql -> sql.sql(FROM + " where m.id = :id").param("id", id.value())
                .query(Meetings::meeting).optional());
    }

    /**
     * The key to the practical side of one day: its place, its checklist, who comes. Coordinators, facilitators and the people of the host have it.
     *
     * @throws Missing for everybody else
     */
    public Organiser organiser(Seat seat, Meeting meeting) {
        return organises(seat, meeting).orElseThrow(Missing::new);
    }

    /** The same for a page that others see too: nothing for who does not organise this day. */
    public Optional<Organiser> organises(Seat seat, Meeting meeting) {
        boolean leads = seat.role() == Role.COORDINATOR || seat.role() == Role.FACILITATOR;
        return leads || hosts(seat, meeting) ? Optional.of(new Organiser(seat, meeting, !leads)) : Optional.empty();
    }

    /** Whether this person works for the municipality that receives the meeting, and takes part in the circle. */
    public boolean hosts(Seat seat, Meeting meeting) {
        return meeting.host() != null && seat.role() == Role.PARTICIPANT && meeting.host().equals(seat.organisation());
    }

    /** Of which days the report is out. */
    public Set<Integer> reported(Seat seat) {
        return Set.copyOf(database.read(seat, sql -> sql.sql("""
                select m.number from meetings.report r join meetings.meeting m on m.id = r.meeting where r.circle = ? and r.published is not null
                """).param(seat.circle().value()).query(Integer.class).list()));
    }

    /** When each of these, which are all of the circle, could be. */
    public YearPlan plan(Seat seat, List<Meeting> all) {
        return database.read(seat, sql -> sql.sql("select starts, ends from circles.circle where id = ?").param(seat.circle().value())
                .query((row, n) -> YearPlan.of(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class), all)).single());
    }

    /** Adds a meeting without a date. */
    public MeetingId add(Coordinator by, String theme, String question, String outcomes) {
        return add(by, by.circle().value(), theme, question, outcomes);
    }

    private MeetingId add(Key by, UUID circle, String theme, String question, String outcomes) {
        MeetingId id = new MeetingId(Ids.next());
        database.change(by, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('meeting number'), hashtext(?))").param(circle.toString())
                    .query((row, n) -> true).single();
            sql.sql("""
                    insert into meetings.meeting (id, circle, number, theme, question, outcomes, made_by)
                    select :id, :circle, coalesce(max(number), 0) + 1, :theme, :question, :outcomes, :by
                    from meetings.meeting where circle = :circle
                    """).param("id", id.value()).param("circle", circle).param("theme", theme)
                    .param("question", question).param("outcomes", outcomes).param("by", by.person()).update();
        });
        return id;
    }

    /** Reads a row of {@code meetings.meeting} with the name of its host as {@code host_name}; for rooms that join it with more. */
    public static Meeting meeting(ResultSet row, int n) throws SQLException {
        return new Meeting(new MeetingId(row.getObject("id", UUID.class)), row.getInt("number"), row.getString("theme"),
                row.getString("question"), row.getString("outcomes"),
                Coded.of(Meeting.Form.class, row.getString("form")), at(row, "starts"), at(row, "ends"),
                row.getObject("host", UUID.class), row.getString("host_name"), venue(row),
                row.getObject("capacity", Integer.class), at(row, "cancelled"), row.getInt("version"));
    }

    private static Meeting.Venue venue(ResultSet row) throws SQLException {
        return new Meeting.Venue(row.getString("place"), row.getString("address"), row.getString("room"),
                row.getString("access"), row.getString("route"), row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class), row.getString("online"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
