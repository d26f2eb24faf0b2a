package nl.leerkring.circles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.database.Questions;
import nl.leerkring.identity.Viewer;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who sits where. The only place where a {@link Seat} is made. */
@Component
public class Seats {

    private static final String SELECT = """
            select s.id, s.person, s.circle, s.role, c.slug, c.name, c.accent, c.archived is not null as archived,
                   c.agreements <> '' and s.agreed < c.agreements_version as asks_agreement,
                   (select p.organisation from people.person p where p.id = s.person) as organisation
            from circles.seat s join circles.circle c on c.id = s.circle
            where s.ended is null
                  and not exists (select 1 from circles.visit v where v.seat = s.id and v.ends <= now())
            """;

    private static final String MINE = SELECT + " and s.person = :person";
    private static final String HERS = SELECT + " and s.person = database.me() and c.slug = :slug";
    private static final Key OWN = Key.house("which circles are hers who came by a personal link");

    private final Database database;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final List<Fresh> fresh;
    private final String entering;

    Seats(Database database, ApplicationEventPublisher events, Live live, ObjectProvider<Fresh> fresh) {
        this.fresh = fresh.orderedStream().toList();
        this.entering = "select x.*" + this.fresh.stream().map(each -> ", " + each.function() + "(x.circle) as \"" + each.path() + "\"").collect(Collectors.joining())
                + " from (" + HERS + ") x";
        this.database = database;
        this.events = events;
        this.live = live;
    }

    public Optional<Seat> find(Viewer viewer, String slug) {
        return Optional.ofNullable(database.ask(viewer, ask -> ask.sql(MINE + " and c.slug = :slug").param("person", viewer.person())
                .param("slug", slug).row((row, n) -> seat(row, viewer))));
    }

    /** Somebody who comes in, and what is new to her, by the address of the place where it is. */
    record Entered(Seat seat, Map<String, Integer> fresh) {
    }

    /** As {@link #find(Viewer, String)}, by whoever turns out to be there. @param fresh with what is new there, in the same question */
    Supplier<@Nullable Entered> enter(Questions ask, Supplier<@Nullable Viewer> who, String slug, boolean fresh) {
        return ask.sql(fresh ? entering : HERS).param("slug", slug).row((row, n) -> {
            Seat seat = seat(row, Objects.requireNonNull(who.get()));
            return fresh ? entered(row, seat) : new Entered(seat, Map.of());
        });
    }

    private Entered entered(ResultSet row, Seat seat) throws SQLException {
        Map<String, Integer> counted = new HashMap<>();
        for (Fresh each : fresh) {
            counted.put(seat.href() + each.path(), row.getInt(each.path()));
        }
        return new Entered(seat, counted);
    }

    /** As {@link #find(Viewer, String)}, for an address that names no circle. */
    public Optional<Seat> find(Viewer viewer, CircleId circle) {
        return Optional.ofNullable(database.ask(viewer, ask -> ask.sql(MINE + " and c.id = :circle").param("person", viewer.person())
                .param("circle", circle.value()).row((row, n) -> seat(row, viewer))));
    }

    /** The same for many at once, by person; who has none is not among them. */
    public Map<UUID, Seat> find(Collection<Viewer> viewers, CircleId circle) {
        Map<UUID, Viewer> people = new HashMap<>();
        viewers.forEach(viewer -> people.put(viewer.id().value(), viewer));
        return database.read(Key.circle(circle.value()), sql -> sql.sql(SELECT + " and s.circle = :circle and s.person = any(:people)").param("circle", circle.value())
                .param("people", people.keySet().toArray(UUID[]::new)).query((row, n) -> seat(row, people.get(row.getObject("person", UUID.class)))).list())
                .stream().collect(Collectors.toMap(seat -> seat.viewer().id().value(), seat -> seat, (one, other) -> one));
    }

    /** All circles of this person; the running ones first. */
    public List<Seat> of(Viewer viewer) {
        return database.read(viewer, sql -> sql.sql(MINE + " order by c.archived is not null, c.name")
                .param("person", viewer.person()).query((row, n) -> seat(row, viewer)).list());
    }

    /** For who came by a personal link or a mail; nothing when she has a seat in no running circle. */
    public Optional<OwnCircles> own(UUID person) {
        Set<UUID> circles = Set.copyOf(database.read(OWN, sql -> sql.sql("""
                select s.circle from circles.members s join circles.circle c on c.id = s.circle and c.archived is null
                join people.person p on p.id = s.person and p.gone is null where s.person = ?
                """).param(person).query(UUID.class).list()));
        return circles.isEmpty() ? Optional.empty() : Optional.of(new OwnCircles(person, circles));
    }

    /** Gives a person a seat, or nothing if that person has one already. The key must open the circle. */
    public boolean give(Key by, CircleId circle, PersonId person, Role role) {
        return database.write(by, sql -> {
            boolean given = sql.sql("""
                    insert into circles.seat (id, circle, person, role, made_by)
                    values (:id, :circle, :person, :role, :by) on conflict (circle, person) where ended is null do nothing
                    """).param("id", Ids.next()).param("circle", circle.value()).param("person", person.value())
                    .param("role", role.code()).param("by", by.person()).update() == 1;
            if (given) {
                events.publishEvent(new SeatGiven(by, circle, person, role));
            }
            return given;
        });
    }

    /** Ends a seat: that person's pages of this circle close, on every node. The key must open the circle; who ends it tells of it. @return false: there was no seat */
    public boolean close(Key by, CircleId circle, PersonId person) {
        return database.write(by, sql -> {
            boolean ended = sql.sql("""
                    update circles.seat set ended = now(), ended_by = :by
                    where circle = :circle and person = :person and ended is null
                    """).param("by", by.person()).param("circle", circle.value()).param("person", person.value()).update() == 1;
            if (ended) {
                events.publishEvent(new SeatEnded(by, circle, person));
                live.close(person.value());
            }
            return ended;
        });
    }

    private static Seat seat(ResultSet row, Viewer viewer) throws SQLException {
        return new Seat(row.getObject("id", UUID.class), new CircleId(row.getObject("circle", UUID.class)), row.getString("slug"),
                row.getString("name"), row.getString("accent"), Role.of(row.getString("role")), row.getBoolean("archived"),
                row.getBoolean("asks_agreement"), row.getObject("organisation", UUID.class), viewer);
    }
}
