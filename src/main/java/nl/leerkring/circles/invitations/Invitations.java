package nl.leerkring.circles.invitations;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.circles.agreements.Agreements;
import nl.leerkring.circles.seats.Sitting;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.web.Audited;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seats that are offered: made, sent, withdrawn, taken. */
@Component
public class Invitations {

    static final Duration VALID = Duration.ofDays(60);
    private static final String SELECT = """
            select i.*, coalesce(p.name, '') as predecessor from circles.invitation i
            left join circles.seat s on s.id = i.succeeds left join people.person p on p.id = s.person and p.gone is null
            """;

    private final Database database;
    private final SchedulerClient jobs;
    private final People people;
    private final Seats seats;
    private final Successions successions;
    private final Agreements agreements;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(Database database, SchedulerClient jobs, People people, Seats seats, Successions successions, Agreements agreements, Live live,
            ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.people = people;
        this.seats = seats;
        this.successions = successions;
        this.agreements = agreements;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** Open ones first, then the newest. */
    List<Invitation> of(Coordinator coordinator, int most) {
        return database.read(coordinator, sql -> sql.sql(SELECT + """
                where i.circle = :circle order by i.accepted is not null or i.withdrawn is not null, i.made desc, i.name limit :most
                """).param("circle", coordinator.circle().value()).param("most", most).query(Invitations::invitation).list());
    }

    /** The lines with what the database knows: who sits here already, who was invited already. One query for all. */
    List<Line> known(Seat seat, List<Line> lines) {
        String[] addresses = lines.stream().filter(Line::good).map(Line::email).toArray(String[]::new);
        Set<String> members = new HashSet<>(database.read(seat, sql -> sql.sql("""
                select lower(p.email::text) from circles.members m join people.person p on p.id = m.person
                where m.circle = :circle and p.email = any (:addresses::citext[])
                """).param("circle", seat.circle().value()).param("addresses", addresses).query(String.class).list()));
        Set<String> invited = new HashSet<>(database.read(seat, sql -> sql.sql("""
                select lower(email::text) from circles.invitation where circle = :circle and email = any (:addresses::citext[])
                    and accepted is null and withdrawn is null and ends > :now
                """).param("circle", seat.circle().value()).param("addresses", addresses).param("now", now()).query(String.class).list()));
        return lines.stream().map(line -> !line.good() ? line
                : members.contains(line.email()) ? line.because("Deze persoon doet al mee.", "This person has already joined.")
                : invited.contains(line.email()) ? line.because("Deze persoon is al uitgenodigd.", "This person has already been invited.") : line).toList();
    }

    /** Offers seats; the mails are written by a job, so that ten thousand of them do not keep anybody waiting. */
    int invite(Coordinator by, List<Line> lines) {
        return database.write(by, sql -> {
            withdrawExpired(sql, by.circle());
            int made = sql.sql("""
                    insert into circles.invitation (id, circle, email, name, organisation, role, made_by, ends)
                    select id, :circle, email, name, organisation, role, :by, :ends
                    from unnest(:ids::uuid[], :emails::citext[], :names::text[], :organisations::text[], :roles::text[])
                        as line (id, email, name, organisation, role)
                    on conflict (circle, email) where accepted is null and withdrawn is null do nothing
                    """).param("circle", by.circle().value()).param("by", by.person()).param("ends", now().plus(VALID))
                    .param("ids", lines.stream().map(line -> Ids.next().toString()).toArray(String[]::new))
                    .param("emails", lines.stream().map(Line::email).toArray(String[]::new))
                    .param("names", lines.stream().map(Line::name).toArray(String[]::new))
                    .param("organisations", lines.stream().map(Line::organisation).toArray(String[]::new))
                    .param("roles", lines.stream().map(line -> line.role().code()).toArray(String[]::new)).update();
            if (made > 0) {
                write(by.seat());
                events.publishEvent(new Happened(by.circle().value(), by, "invitation", made == 1 ? Text.of("nodigde iemand uit", "invited somebody")
                        : Text.of("nodigde " + made + " mensen uit", "invited " + made + " people"), by.href() + "/uitnodigingen", false));
                audit(by.seat(), "invitation made", by.seat().slug() + " " + made, true);
            }
            return made;
        });
    }

    /**
     * Offers a seat as participant with a link for a mail that another room writes; an invitation that is open already gets this link.
     *
     * @return the secret of the link, which is kept nowhere
     */
    public String offer(Coordinator by, String email, String name, String organisation) {
        String token = Tokens.secret();
        database.change(by, sql -> sql.sql("""
                insert into circles.invitation (id, circle, email, name, organisation, role, made_by, token, sent, ends)
                values (:id, :circle, :email, :name, :organisation, :role, :by, :token, :now, :ends)
                on conflict (circle, email) where accepted is null and withdrawn is null
                    do update set token = excluded.token, sent = excluded.sent, ends = excluded.ends
                """).param("id", Ids.next()).param("circle", by.circle().value()).param("email", email).param("name", name)
                .param("organisation", organisation).param("role", Role.PARTICIPANT.code()).param("by", by.person())
                .param("token", Tokens.hash(token)).param("now", now()).param("ends", now().plus(VALID)).update());
        return token;
    }

    /** What expired stands in nobody's way. */
    private void withdrawExpired(JdbcClient sql, CircleId circle) {
        sql.sql("update circles.invitation set withdrawn = :now where circle = :circle and ends <= :now and accepted is null and withdrawn is null")
                .param("now", now()).param("circle", circle.value()).update();
    }

    /** Offers somebody's seat to a successor. @return false: somebody is invited for it already, or invited otherwise */
    boolean invite(Seat by, Sitting sitting, Line line) {
        return database.write(by, sql -> {
            withdrawExpired(sql, by.circle());
            int made = sql.sql("""
                    insert into circles.invitation (id, circle, email, name, organisation, role, made_by, ends, succeeds)
                    values (:id, :circle, :email, :name, :organisation, :role, :by, :ends, :seat) on conflict do nothing
                    """).param("id", Ids.next()).param("circle", by.circle().value()).param("email", line.email()).param("name", line.name())
                    .param("organisation", line.organisation()).param("role", sitting.role().code()).param("by", by.person())
                    .param("ends", now().plus(VALID)).param("seat", sitting.seat()).update();
            if (made == 1) {
                write(by);
                events.publishEvent(new Happened(by.circle().value(), by, "invitation", Text.of("noemde een opvolger", "named a successor"),
                        by.href() + "/uitnodigingen", false));
            }
            return made == 1;
        });
    }

    /** The successor who is invited for this seat and did not answer yet. */
    Optional<Invitation> successor(Seat seat, Sitting sitting) {
        return database.read(seat, sql -> sql.sql(SELECT + "where i.succeeds = ? and i.accepted is null and i.withdrawn is null").param(sitting.seat())
                .query(Invitations::invitation).optional());
    }

    /** A new link; the old one stops working. */
    boolean resend(Coordinator by, UUID id) {
        return database.write(by, sql -> {
            int again = sql.sql("""
                    update circles.invitation set token = null, sent = null, ends = :ends
                    where id = :id and accepted is null and withdrawn is null
                    """).param("ends", now().plus(VALID)).param("id", id).update();
            write(by.seat());
            audit(by.seat(), "invitation sent again", by.seat().slug() + " " + id, again == 1);
            return again == 1;
        });
    }

    boolean withdraw(Seat by, UUID id) {
        return database.write(by, sql -> {
            boolean withdrawn = sql.sql("""
                    update circles.invitation set withdrawn = :now, withdrawn_by = :by where id = :id and accepted is null and withdrawn is null
                    """).param("now", now()).param("by", by.person()).param("id", id).update() == 1;
            audit(by, "invitation withdrawn", by.slug() + " " + id, withdrawn);
            return withdrawn;
        });
    }

    private void audit(Seat by, String action, String object, boolean succeeded) {
        events.publishEvent(new Audited(by.person(), action, object, succeeded, by.viewer().origin()));
    }

    private void write(Seat by) {
        jobs.scheduleIfNotExists(InvitationMails.TASK.instance(UUID.randomUUID().toString())
                .data(new InvitationMails.Work(by.circle().value(), by.name(), by.viewer().name())).scheduledTo(clock.instant()));
    }

    Optional<Invitation> byToken(String token) {
        return database.read(Key.house("the link of an invitation"), sql -> sql.sql(SELECT + "where i.token = ?").param(Tokens.hash(token))
                .query(Invitations::invitation).optional());
    }

    /**
     * What somebody says who joins.
     *
     * @param agreed the version of the agreements that was accepted; 0: none
     * @param origin the network address
     */
    record Newcomer(String name, String job, String organisation, Language language, int agreed, String origin) {
    }

    /** Takes the seat, once. @return the person, or nothing if it was taken, withdrawn or expired meanwhile, or the circle closed */
    Optional<Person> accept(Invitation invitation, String token, Newcomer newcomer) {
        Key door = Key.circle(invitation.circle());
        return database.write(door, sql -> {
            Person person = people.meet(door, invitation.email(), newcomer.name(), newcomer.language());
            int taken = sql.sql("""
                    update circles.invitation set accepted = :now, accepted_by = :person
                    where id = :id and token = :token and accepted is null and withdrawn is null and ends > :now
                      and exists (select 1 from circles.circle c where c.id = :circle and c.archived is null)
                    """).param("now", now()).param("person", person.id().value()).param("id", invitation.id())
                    .param("token", Tokens.hash(token)).param("circle", invitation.circle()).update();
            if (taken == 0) {
                return Optional.empty();
            }
            people.introduce(door, person.id(), newcomer.name(), newcomer.job(), newcomer.organisation(), newcomer.language());
            events.publishEvent(new Audited(person.id().value(), "invitation accepted", slug(sql, invitation) + " " + invitation.id(), true, newcomer.origin()));
            sit(sql, door, invitation, person.id(), newcomer);
            return people.find(door, person.id());
        });
    }

    private static String slug(JdbcClient sql, Invitation invitation) {
        return sql.sql("select slug from circles.circle where id = ?").param(invitation.circle()).query(String.class).single();
    }

    private void sit(JdbcClient sql, Key door, Invitation invitation, PersonId person, Newcomer newcomer) {
        CircleId circle = new CircleId(invitation.circle());
        if (invitation.succeeds() == null) {
            seats.give(door, circle, person, invitation.role());
        } else {
            successions.takeOver(sql, door, invitation, person, newcomer.name());
        }
        agreements.accept(door, circle.value(), person.value(), newcomer.agreed());
        events.publishEvent(new Happened(circle.value(), new Joined(person.value(), circle.value()), "seat", invitation.succeeds() == null
                ? Text.of("kwam in de kring", "joined the circle") : Text.of("nam een plek in de kring over", "took over a seat in the circle"), null, true));
        live.hint(circle.value(), "mensen");
    }

    /** The key of somebody in the moment of joining. */
    private record Joined(UUID person, UUID circle) implements Key {
        @Override
        public Set<UUID> circles() {
            return Set.of(circle);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Invitation invitation(ResultSet row, int n) throws SQLException {
        return new Invitation(row.getObject("id", UUID.class), row.getObject("circle", UUID.class), row.getString("email"),
                row.getString("name"), row.getString("organisation"), Role.of(row.getString("role")), at(row, "sent"),
                row.getObject("ends", OffsetDateTime.class).toInstant(), at(row, "withdrawn"), at(row, "accepted"),
                row.getObject("succeeds", UUID.class), row.getString("predecessor"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
