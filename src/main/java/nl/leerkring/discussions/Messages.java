package nl.leerkring.discussions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Profile;
import nl.leerkring.web.Missing;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads messages. Their numbers have no gaps, so a piece of a conversation is a range of one index, however long it is. */
@Component
public class Messages {

    /** What may not be read (any more) does not leave the database. */
    private static final String SELECT = """
            select m.id, m.thread, m.number, m.person, p.name, p.photo, m.made, m.edited, m.version, m.deleted is not null as deleted,
                   case when m.deleted is null and (m.hidden is null or m.person = :me or :coordinates) then m.text else '' end as text,
                   case when m.person = :me or :coordinates then m.reason else '' end as reason, m.hidden is not null as is_hidden, coalesce(h.name, '') as hidden_name,
                   array(select x.person::text || ' ' || n.name from discussions.mention x join people.person n on n.id = x.person where x.message = m.id) as names
            from discussions.message m join people.person p on p.id = m.person left join people.person h on h.id = m.hidden_by
            """;

    private final Database database;

    Messages(Database database) {
        this.database = database;
    }

    /** From this number to that one, both within. */
    public List<Message> of(Seat seat, ThreadId thread, int from, int to) {
        return database.read(seat, sql -> sql.sql(SELECT + " where m.thread = :thread and m.number between :from and :to order by m.number")
                .params(mine(seat)).param("thread", thread.value()).param("from", from).param("to", to).query(Messages::message).list());
    }

    /** @throws Missing if there is none with this number */
    public Message get(Seat seat, ThreadId thread, int number) {
        return of(seat, thread, number, number).stream().findFirst().orElseThrow(Missing::new);
    }

    /** By its id; nothing when this seat may not see its conversation. */
    public Optional<Message> find(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql(SELECT + " where m.id = :id and m.circle = :circle").params(mine(seat)).param("id", id)
                .param("circle", seat.circle().value()).query(Messages::message).optional());
    }

    /** The number of the first message on or after this day; that of the newest when there is none. */
    public int since(Seat seat, Thread thread, LocalDate day) {
        return database.read(seat, sql -> sql.sql("select number from discussions.message where thread = ? and made >= ? order by made, number limit 1")
                .params(thread.id().value(), day.atStartOfDay(Dates.AMSTERDAM).toOffsetDateTime()).query(Integer.class).optional()).orElse(thread.last());
    }

    private static Map<String, Object> mine(Seat seat) {
        return Map.of("me", seat.person(), "coordinates", seat.coordinates());
    }

    private static Message message(ResultSet row, int n) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        Message.Hidden hidden = row.getBoolean("is_hidden") ? new Message.Hidden(row.getString("hidden_name"), row.getString("reason")) : null;
        return new Message(row.getObject("id", UUID.class), new ThreadId(row.getObject("thread", UUID.class)), row.getInt("number"), person,
                row.getString("name"), Profile.photo(new PersonId(person), row.getObject("photo", Integer.class), false), row.getString("text"), names(row),
                Objects.requireNonNull(at(row, "made")), at(row, "edited"), row.getInt("version"), row.getBoolean("deleted"), hidden);
    }

    private static Map<UUID, String> names(ResultSet row) throws SQLException {
        Map<UUID, String> names = new HashMap<>();
        for (String each : (String[]) row.getArray("names").getArray()) {
            names.put(UUID.fromString(each.substring(0, 36)), each.substring(37));
        }
        return names;
    }

    static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime of(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
