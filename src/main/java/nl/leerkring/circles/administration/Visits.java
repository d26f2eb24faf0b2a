package nl.leerkring.circles.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Administrator;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An administrator in a circle: for a reason, for some hours, and everybody in it can read that. */
@Component
class Visits {

    static final Duration LONG = Duration.ofHours(4);

    private final Database database;
    private final Seats seats;
    private final Post post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(Database database, Seats seats, Post post, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.seats = seats;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /** The key of an administrator in the act of coming in, going, or helping: that one circle. */
    private record Visiting(UUID person, CircleId circle) implements Key {
        @Override
        public Set<UUID> circles() {
            return Set.of(circle.value());
        }
    }

    /** @return until when; nothing: this person has a seat there already */
    Optional<Instant> enter(Administrator by, Overview circle, String reason) {
        Visiting key = new Visiting(by.person(), circle.id());
        Instant ends = clock.instant().plus(LONG);
        return database.write(key, sql -> {
            overdue(sql, circle.id());
            if (!seats.give(key, circle.id(), by.viewer().id(), Role.OBSERVER)) {
                return Optional.empty();
            }
            sql.sql("""
                    insert into circles.visit (seat, circle, person, reason, began, ends)
                    select id, circle, person, :reason, :now, :ends from circles.seat where circle = :circle and person = :person and ended is null
                    """).param("reason", reason).param("now", at(clock.instant())).param("ends", at(ends)).param("circle", circle.id().value())
                    .param("person", by.person()).update();
            told(key, Text.of("kwam als beheerder in de kring. De reden: " + reason, "entered the circle as an administrator. Reason: " + reason));
            events.publishEvent(new Audited(by.person(), "circle entered", circle.audited(), true, by.viewer().origin()));
            coordinators(sql, circle.id()).forEach(to -> post.send(key,
                    new VisitMail(circle.name(), "/kring/" + circle.slug(), by.viewer().name(), reason, ends), to, circle.id().value()));
            return Optional.of(ends);
        });
    }

    /** Going earlier than by itself. @return false: she was not in it as administrator */
    boolean leave(Administrator by, Overview circle) {
        Visiting key = new Visiting(by.person(), circle.id());
        return database.write(key, sql -> {
            boolean left = end(sql, key);
            if (left) {
                events.publishEvent(new Audited(by.person(), "circle left", circle.audited(), true, by.viewer().origin()));
            }
            return left;
        });
    }

    /** Ends what lasted long enough. The seat opened nothing any more from the moment itself. */
    void endOverdue() {
        database.change(Key.house("visits of administrators end"), sql -> overdue(sql, null));
    }

    /** @param circle nothing: of all circles */
    private void overdue(JdbcClient sql, @Nullable CircleId circle) {
        sql.sql("""
                select circle, person from circles.visit
                where ended is null and ends <= :now and (cast(:circle as uuid) is null or circle = :circle) for update skip locked
                """).param("now", at(clock.instant())).param("circle", circle == null ? null : circle.value()).query((row, n) -> new Visiting(row.getObject("person", UUID.class),
                        new CircleId(row.getObject("circle", UUID.class)))).list().forEach(key -> end(sql, key));
    }

    private boolean end(JdbcClient sql, Visiting key) {
        boolean visits = sql.sql("update circles.visit set ended = :now where circle = :circle and person = :person and ended is null")
                .param("now", at(clock.instant())).param("circle", key.circle().value()).param("person", key.person()).update() > 0;
        if (visits && seats.close(key, key.circle(), new PersonId(key.person()))) {
            told(key, Text.of("ging als beheerder weer uit de kring", "left the circle as an administrator"));
        }
        return visits;
    }

    private void told(Visiting key, Text text) {
        events.publishEvent(new Happened(key.circle().value(), key, "visit", text, null, true));
    }

    static List<Recipient> coordinators(JdbcClient sql, CircleId circle) {
        return sql.sql("""
                select p.id, p.name, p.email::text, p.language from circles.members m join people.person p on p.id = m.person
                where m.circle = ? and m.role = 'coordinator' and p.gone is null order by p.id
                """).param(circle.value()).query((row, n) -> new Recipient(row.getString("name"), row.getString("email"),
                        Language.of(row.getString("language")), row.getObject("id", UUID.class))).list();
    }

    enum Rescue {
        DONE, HAS_ONE, NO_MEMBER
    }

    /**
     * Makes a member coordinator of a circle that has none. Not somebody who is there as administrator: coming in would then be a way
     * to everything.
     */
    Rescue rescue(Administrator by, Overview circle, String email) {
        Visiting key = new Visiting(by.person(), circle.id());
        return database.write(key, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('coordinator'), hashtext(?))").param(circle.id().toString()).query((row, n) -> true).single();
            if (!coordinators(sql, circle.id()).isEmpty()) {
                return Rescue.HAS_ONE;
            }
            int made = sql.sql("""
                    update circles.seat s set role = 'coordinator' from people.person p
                    where p.id = s.person and p.email = :email::citext and p.gone is null and s.circle = :circle and s.ended is null
                          and not exists (select 1 from circles.visit v where v.seat = s.id)
                    """).param("email", email).param("circle", circle.id().value()).update();
            if (made == 0) {
                return Rescue.NO_MEMBER;
            }
            Recipient now = coordinators(sql, circle.id()).getFirst();
            told(key, Text.of("maakte " + now.name() + " coördinator, omdat de kring er geen had",
                    "made " + now.name() + " coordinator, because the circle had none"));
            events.publishEvent(new Audited(by.person(), "coordinator appointed", circle.audited(), true, by.viewer().origin()));
            post.send(key, new RescueMail(circle.name(), "/kring/" + circle.slug(), by.viewer().name()), now, circle.id().value());
            return Rescue.DONE;
        });
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
