package nl.leerkring.circles.invitations;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.SeatPassedOn;
import nl.leerkring.circles.Seats;
import nl.leerkring.circles.seats.Sitting;
import nl.leerkring.circles.seats.Sittings;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.People;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A seat that passes from one person to the next, with what the one leaves for the other. */
@Component
class Successions {

    private final Database database;
    private final Seats seats;
    private final Sittings sittings;
    private final People people;
    private final Post post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Successions(Database database, Seats seats, Sittings sittings, People people, Post post, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.seats = seats;
        this.sittings = sittings;
        this.people = people;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /** What is left for the successor; the database shows it to coordinators and these two only. */
    String note(Seat seat, Sitting sitting) {
        return database.read(seat, sql -> sql.sql("select note from circles.handover where seat = ?").param(sitting.seat()).query(String.class).optional())
                .orElse("");
    }

    /** An empty note takes it away. Only one's own: the database refuses another's. */
    void leave(Seat seat, String note) {
        database.change(seat, sql -> {
            if (note.isEmpty()) {
                sql.sql("delete from circles.handover where seat = ?").param(seat.id()).update();
                return;
            }
            sql.sql("""
                    insert into circles.handover (seat, circle, person, note, changed) values (:seat, :circle, :person, :note, :now)
                    on conflict (seat) do update set note = excluded.note, changed = excluded.changed
                    """).param("seat", seat.id()).param("circle", seat.circle().value()).param("person", seat.person()).param("note", note)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
        });
    }

    /**
     * The successor sits down and the predecessor becomes an alumnus, or has left already. The role is the last one of the seat, not that of
     * the day it was offered: who lost a role cannot give it away.
     *
     * @param name of the successor
     */
    void takeOver(JdbcClient sql, Key door, Invitation invitation, PersonId successor, String name) {
        CircleId circle = new CircleId(invitation.circle());
        sittings.lock(sql, circle);
        Optional<Sitting> predecessor = sittings.at(sql, Objects.requireNonNull(invitation.succeeds()))
                .filter(each -> each.role() != Role.ALUMNUS && !each.person().equals(successor));
        Role role = sql.sql("select role from circles.seat where id = ? and role <> 'alumnus'").param(invitation.succeeds())
                .query((row, n) -> Role.of(row.getString("role"))).optional().orElse(Role.PARTICIPANT);
        if (!seats.give(door, circle, successor, role)) {
            sittings.of(sql, circle, successor).filter(each -> each.role() != Role.COORDINATOR && each.role() != role)
                    .ifPresent(each -> sittings.become(sql, door, circle, each, role));
        }
        predecessor.ifPresent(each -> {
            events.publishEvent(new SeatPassedOn(door, circle, each.person(), successor));
            sittings.become(sql, door, circle, each, Role.ALUMNUS);
            events.publishEvent(new Audited(successor.value(), "seat taken over", each.person() + " " + role.code() + " " + circle, true, "program"));
            tell(sql, door, circle, each, name);
        });
    }

    private void tell(JdbcClient sql, Key door, CircleId circle, Sitting predecessor, String successor) {
        record About(String name, String slug) {
        }
        About about = sql.sql("select name, slug from circles.circle where id = ?").param(circle.value()).query(About.class).single();
        people.find(door, predecessor.person()).ifPresent(to -> post.send(door, new TakenOverMail(about.name(), "/kring/" + about.slug(), successor),
                Recipient.of(to), circle.value()));
    }
}
