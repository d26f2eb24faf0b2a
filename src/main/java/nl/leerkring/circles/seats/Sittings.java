package nl.leerkring.circles.seats;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.SeatEnded;
import nl.leerkring.circles.SeatGiven;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.People;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How seats change hands and roles. Every change locks its circle first, so that the last coordinator cannot go twice at the same
 * moment; and looks again whether who asks for it still may.
 */
@Component
public class Sittings {

    private static final String SELECT = """
            select m.seat, m.person, p.name, m.role, m.since from circles.members m join people.person p on p.id = m.person and p.gone is null
            """;

    private final Database database;
    private final Seats seats;
    private final People people;
    private final Post post;
    private final Live live;
    private final ApplicationEventPublisher events;

    Sittings(Database database, Seats seats, People people, Post post, Live live, ApplicationEventPublisher events) {
        this.database = database;
        this.seats = seats;
        this.people = people;
        this.post = post;
        this.live = live;
        this.events = events;
    }

    public Optional<Sitting> of(Seat seat, PersonId person) {
        return database.read(seat, sql -> of(sql, seat.circle(), person));
    }

    public Optional<Sitting> of(JdbcClient sql, CircleId circle, PersonId person) {
        return sql.sql(SELECT + " where m.circle = ? and m.person = ?").params(circle.value(), person.value()).query(Sitting::of).optional();
    }

    /** Who sits there now. */
    public Optional<Sitting> at(JdbcClient sql, UUID seat) {
        return sql.sql(SELECT + " where m.seat = ?").param(seat).query(Sitting::of).optional();
    }

    /** @return false: the seat was given another role, or ended, since this was read */
    boolean role(Coordinator by, Sitting sitting, Role role) {
        return database.write(by, sql -> {
            lock(sql, by);
            int changed = sql.sql("update circles.seat set role = :role where id = :id and role = :was and ended is null").param("role", role.code())
                    .param("id", sitting.seat()).param("was", sitting.role().code()).update();
            if (changed == 0) {
                return false;
            }
            keepOne(sql, by.circle());
            if (role == Role.ALUMNUS) {
                withdraw(sql, by, sitting.seat());
            }
            announce(by, by.circle(), sitting.person(), sitting.role(), role);
            tell(by, sitting.person(), "role changed", sitting.role().code() + " to " + role.code(),
                    Text.of("gaf iemand de rol van " + role.label().nl(), "changed somebody’s role to " + role.label().en()), by.href() + "/mensen/" + sitting.person());
            write(by, sitting.person(), SeatMail.role(by, role));
            return true;
        });
    }

    /** Ends somebody's seat: that person's pages of this circle close, on every node. What is over stays over. */
    public void remove(Coordinator by, PersonId person) {
        database.change(by, sql -> {
            lock(sql, by);
            end(sql, by, by.circle(), person).ifPresent(ended -> {
                withdraw(sql, by, ended.seat());
                tell(by, person, "seat ended", ended.role().code(), Text.of("beëindigde een plek in de kring", "ended somebody’s seat in the circle"), by.href() + "/mensen");
                write(by, person, SeatMail.removed(by));
            });
        });
    }

    /** Gives a seat back that somebody else ended; who left by himself comes back by an invitation. */
    void restore(Coordinator by, PersonId person) {
        database.change(by, sql -> {
            lock(sql, by);
            Role role = sql.sql("""
                    update circles.seat set ended = null, ended_by = null
                    where id = (select id from circles.seat where circle = :circle and person = :person and ended is not null order by ended desc limit 1)
                      and ended_by is distinct from person
                      and not exists (select 1 from circles.members m where m.circle = :circle and m.person = :person)
                      and exists (select 1 from people.person p where p.id = :person and p.gone is null)
                    returning role
                    """).param("circle", by.circle().value()).param("person", person.value())
                    .query((row, n) -> Role.of(row.getString("role"))).optional().orElseThrow(Missing::new);
            announce(by, by.circle(), person, Role.ALUMNUS, role);
            tell(by, person, "seat restored", role.code(), Text.of("gaf een plek in de kring terug", "gave somebody’s seat in the circle back"), by.href() + "/mensen/" + person);
            write(by, person, SeatMail.restored(by, role));
        });
    }

    /** One goes oneself. */
    void leave(Seat seat) {
        database.change(seat, sql -> {
            lock(sql, seat.circle());
            end(sql, seat, seat.circle(), seat.who()).ifPresent(ended -> {
                events.publishEvent(new Happened(seat.circle().value(), seat, "seat", Text.of("verliet de kring", "left the circle"), null, true));
                events.publishEvent(new Audited(seat.person(), "seat left", seat.slug() + " " + ended.role().code(), true, seat.viewer().origin()));
            });
        });
    }

    /** Another role by way of a succession; inside its transaction, with the circle locked. */
    public void become(JdbcClient sql, Key by, CircleId circle, Sitting sitting, Role role) {
        sql.sql("update circles.seat set role = ? where id = ? and ended is null").params(role.code(), sitting.seat()).update();
        keepOne(sql, circle);
        announce(by, circle, sitting.person(), sitting.role(), role);
    }

    /** For the rest of the transaction nobody else changes who sits where in this circle. */
    public void lock(JdbcClient sql, CircleId circle) {
        sql.sql("select id from circles.circle where id = ? for no key update").param(circle.value()).query(UUID.class).optional().orElseThrow(Missing::new);
    }

    /** The same; who waited for it may have lost the role meanwhile. */
    public void lock(JdbcClient sql, Coordinator by) {
        lock(sql, by.circle());
        sql.sql("select id from circles.seat where id = ? and role = 'coordinator' and ended is null").param(by.seat().id())
                .query(UUID.class).optional().orElseThrow(Missing::new);
    }

    private Optional<Sitting> end(JdbcClient sql, Key by, CircleId circle, PersonId person) {
        Optional<Sitting> ended = of(sql, circle, person).filter(each -> seats.close(by, circle, person));
        ended.ifPresent(each -> keepOne(sql, circle));
        return ended;
    }

    private static void keepOne(JdbcClient sql, CircleId circle) {
        List<UUID> coordinators = sql.sql(SELECT + " where m.circle = ? and m.role = 'coordinator' limit 1").param(circle.value())
                .query((row, n) -> row.getObject("seat", UUID.class)).list();
        if (coordinators.isEmpty()) {
            throw new Refused("Een kring heeft altijd minstens één coördinator. Maak eerst iemand anders coördinator.",
                    "A circle always has at least one coordinator. First make somebody else coordinator.");
        }
    }

    /** Who no longer has a seat to give away, gives none away. */
    private static void withdraw(JdbcClient sql, Key by, UUID seat) {
        sql.sql("update circles.invitation set withdrawn = now(), withdrawn_by = ? where succeeds = ? and accepted is null and withdrawn is null")
                .params(by.person(), seat).update();
    }

    private void announce(Key by, CircleId circle, PersonId person, Role was, Role now) {
        if (was.takesPart() && !now.takesPart()) {
            events.publishEvent(new SeatEnded(by, circle, person));
        } else if (!was.takesPart() && now.takesPart()) {
            events.publishEvent(new SeatGiven(by, circle, person, now));
        }
        live.close(person.value());
        live.hint(circle.value(), "mensen");
    }

    private void tell(Coordinator by, PersonId person, String act, String detail, Text journal, String href) {
        events.publishEvent(new Happened(by.circle().value(), by, "seat", journal, href, false));
        events.publishEvent(new Audited(by.person(), act, by.seat().slug() + " " + person + " " + detail, true, by.seat().viewer().origin()));
    }

    /** Not to who did it herself. */
    private void write(Coordinator by, PersonId person, SeatMail mail) {
        if (!person.value().equals(by.person())) {
            people.find(by, person).ifPresent(each -> post.send(by, mail, Recipient.of(each), by.circle().value()));
        }
    }
}
