package nl.leerkring.meetings.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Language;
import org.springframework.stereotype.Component;

/** Secret addresses to subscribe to: one per person for all circles, and one per seat. Making a new one ends the old one. */
@Component
class Feeds {

    private static final Key HOUSE = Key.house("a calendar looks for its days");
    private static final Duration PAST = Duration.ofDays(400);

    private final Database database;
    private final Clock clock;

    Feeds(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a secret address opens. */
    record Feed(String name, Language language, List<Item> items) {
    }

    Optional<String> of(Viewer viewer) {
        return database.read(viewer, sql -> sql.sql("select token from meetings.feed where person = ?").param(viewer.person())
                .query(String.class).optional());
    }

    void renew(Viewer viewer) {
        database.change(viewer, sql -> sql.sql("""
                insert into meetings.feed (person, token, made) values (:person, :token, :now)
                on conflict (person) do update set token = excluded.token, made = excluded.made
                """).param("person", viewer.person()).param("token", Tokens.secret()).param("now", now()).update());
    }

    void end(Viewer viewer) {
        database.change(viewer, sql -> sql.sql("delete from meetings.feed where person = ?").param(viewer.person()).update());
    }

    Optional<String> of(Seat seat) {
        return database.read(seat, sql -> sql.sql("select token from meetings.circle_feed where seat = ?").param(seat.id())
                .query(String.class).optional());
    }

    void renew(Seat seat) {
        database.change(seat, sql -> sql.sql("""
                insert into meetings.circle_feed (seat, circle, person, token, made) values (:seat, :circle, :person, :token, :now)
                on conflict (seat) do update set token = excluded.token, made = excluded.made
                """).param("seat", seat.id()).param("circle", seat.circle().value()).param("person", seat.person())
                .param("token", Tokens.secret()).param("now", now()).update());
    }

    void end(Seat seat) {
        database.change(seat, sql -> sql.sql("delete from meetings.circle_feed where seat = ?").param(seat.id()).update());
    }

    /** Of a person: the days of all circles in which she has a seat now, as far as she comes. */
    Optional<Feed> ofPerson(String token) {
        return feed("select p.id as person, null::uuid as circle, '' as name, p.language from meetings.feed f join people.person p on p.id = f.person "
                + "where f.token = ? and p.gone is null", token);
    }

    /** Of a seat; a seat that ended shows nothing. */
    Optional<Feed> ofSeat(String token) {
        return feed("""
                select p.id as person, f.circle, c.name, p.language from meetings.circle_feed f
                join circles.members s on s.seat = f.seat join circles.circle c on c.id = f.circle
                join people.person p on p.id = f.person where f.token = ?
                """, token);
    }

    private record Owner(UUID person, @org.jspecify.annotations.Nullable UUID circle, String name, String language) {
    }

    private Optional<Feed> feed(String select, String token) {
        return database.read(HOUSE, sql -> sql.sql(select).param(token).query(Owner.class).optional().map(owner -> {
            Language language = Language.of(owner.language());
            List<Item> items = sql.sql("""
                    select m.*, o.name as host_name, c.slug, c.name as circle_name, coalesce(e.sequence, 0) as sequence,
                           date_trunc('second', greatest(coalesce(e.changed, m.made), r.answered)) as changed,
                           case when not :own or s.role not in ('coordinator', 'facilitator', 'participant') then 'on'
                                when meetings.asked_again(r.day, m.starts) then 'unsure'
                                when r.choice in ('decline', 'colleague') then 'away'
                                when r.id is null or r.place = 'waiting' then 'unsure' else 'on' end as standing
                    from meetings.meeting m join circles.circle c on c.id = m.circle
                    join circles.members s on s.circle = m.circle and s.person = :person
                    left join people.organisation o on o.id = m.host
                    left join meetings.calendar_entry e on e.meeting = m.id
                    left join meetings.rsvp r on r.meeting = m.id and r.person = :person and :own
                    where (m.circle = :circle or :circle::uuid is null) and m.ends > :since order by m.starts, m.id
                    """).param("person", owner.person()).param("circle", owner.circle()).param("since", now().minus(PAST)).param("own", owner.circle() == null)
                    .query((row, n) -> item(row)).list();
            return new Feed(owner.name().isEmpty() ? "Leerkring" : owner.name(), language, items);
        }));
    }

    private static Item item(java.sql.ResultSet row) throws java.sql.SQLException {
        Instant changed = row.getObject("changed", OffsetDateTime.class).toInstant();
        Occasion occasion = new Occasion(row.getObject("circle", UUID.class), row.getString("slug"), row.getString("circle_name"),
                Meetings.meeting(row, 0));
        return new Item(occasion, row.getInt("sequence"), changed, Coded.of(Item.Standing.class, row.getString("standing")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
