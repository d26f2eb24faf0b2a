package nl.leerkring.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Language;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Where people are signed in: one row a browser. */
@Component
public class Sessions {

    /** OWASP ASVS 5.0, 7.3: an idle and an absolute limit, chosen for people who come a few times a month. */
    static final Duration IDLE = Duration.ofDays(30);
    static final Duration ABSOLUTE = Duration.ofDays(90);
    private static final Duration TOUCH = Duration.ofMinutes(5);
    private static final Key HOUSE = Key.house("signing in");

    private final Database database;
    private final Clock clock;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final SingletonSupplier<List<Along>> along;

    Sessions(Database database, Clock clock, Live live, ApplicationEventPublisher events, ObjectProvider<Along> along) {
        this.along = SingletonSupplier.of(() -> along.orderedStream().toList()); // its beans need this one
        this.database = database;
        this.clock = clock;
        this.live = live;
        this.events = events;
    }

    /** @param notices how many wait to be read @param more what to do when she comes in */
    record Found(Viewer viewer, Instant seen, int notices, List<Runnable> more) {

        private Found with(List<Runnable> those) {
            return new Found(viewer, seen, notices, those);
        }
    }

    /**
     * Who a cookie belongs to, and what other rooms want to know of her: one journey, and once in five minutes a note that it was used.
     * The question that finds her sets her key for those behind it.
     */
    Optional<Found> open(String token, HttpServletRequest request) {
        Instant now = clock.instant();
        String origin = request.getRemoteAddr();
        Optional<Found> found = Optional.ofNullable(database.ask(Key.nobody(), ask -> {
            Supplier<@Nullable Found> session = ask.sql("""
                    select s.id, s.person, s.seen, s.way, p.name, p.email, p.language, a.person is not null as administrator,
                           exists (select 1 from identity.passkey k where k.person = s.person) as passkey, notices.unread(s.person) as notices,
                           set_config('leerkring.person', s.person::text, true)
                    from identity.session s
                    join people.person p on p.id = s.person and p.gone is null
                    left join identity.administrator a on a.person = s.person
                    where s.token = :token and s.ends > :now and s.seen > :idle
                    """).param("token", Tokens.hash(token)).param("now", at(now)).param("idle", at(now.minus(IDLE)))
                    .row((row, n) -> new Found(viewer(row, origin), row.getObject("seen", OffsetDateTime.class).toInstant(), row.getInt("notices"), List.of()));
            List<Runnable> more = along.obtain().stream().flatMap(each -> Stream.ofNullable(each.put(ask, request, () -> viewer(session)))).toList();
            return () -> session.get() == null ? null : session.get().with(more);
        }));
        found.filter(each -> each.seen().isBefore(now.minus(TOUCH))).ifPresent(each -> touch(each.viewer(), now));
        return found;
    }

    private static @Nullable Viewer viewer(Supplier<@Nullable Found> session) {
        Found found = session.get();
        return found == null ? null : found.viewer();
    }

    /** Which of these, who came in by a request some time ago, are still signed in there. */
    public Set<Viewer> still(Collection<Viewer> viewers) {
        Instant now = clock.instant();
        Set<UUID> sessions = new HashSet<>(database.read(Key.nobody(), sql -> sql.sql("""
                select s.id from identity.session s join people.person p on p.id = s.person and p.gone is null
                where s.id = any(:sessions) and s.ends > :now and s.seen > :idle
                """).param("sessions", viewers.stream().map(Viewer::session).toArray(UUID[]::new)).param("now", at(now)).param("idle", at(now.minus(IDLE)))
                .query(UUID.class).list()));
        return viewers.stream().filter(viewer -> sessions.contains(viewer.session())).collect(Collectors.toSet());
    }

    /** @return the token for the cookie */
    public String begin(PersonId person, String way, String device, String origin) {
        String token = Tokens.secret();
        database.change(HOUSE, sql -> {
            sql.sql("""
                insert into identity.session (id, token, person, made, seen, ends, way, device, origin)
                values (:id, :token, :person, :now, :now, :ends, :way, :device, :origin)
                """).param("id", Ids.next()).param("token", Tokens.hash(token)).param("person", person.value())
                .param("now", at(clock.instant())).param("ends", at(clock.instant().plus(ABSOLUTE))).param("way", way)
                .param("device", device.length() > 200 ? device.substring(0, 200) : device).param("origin", origin).update();
            events.publishEvent(new Audited(person.value(), "sign-in", way, true, origin));
        });
        return token;
    }

    /** Ends a session of this person; somebody else's is not touched. */
    public void end(Viewer viewer, UUID session) {
        database.change(viewer, sql -> {
            int ended = sql.sql("delete from identity.session where id = ? and person = ?").param(session).param(viewer.person()).update();
            if (ended == 1) {
                live.close(viewer.id().value());
                String what = session.equals(viewer.session()) ? "sign-out" : "session ended";
                events.publishEvent(new Audited(viewer.person(), what, session.toString(), true, viewer.origin()));
            }
        });
    }

    /** Signs the person out everywhere but here. */
    public void endOthers(Viewer viewer) {
        database.change(viewer, sql -> {
            sql.sql("delete from identity.session where person = ? and id <> ?").param(viewer.person()).param(viewer.session()).update();
            live.close(viewer.id().value());
            events.publishEvent(new Audited(viewer.person(), "sessions ended", "all others", true, viewer.origin()));
        });
    }

    /** A browser where the person is signed in. */
    public record Open(UUID id, Instant made, Instant seen, String way, String device) {
    }

    public List<Open> of(Viewer viewer) {
        Instant now = clock.instant();
        return database.read(viewer, sql -> sql.sql("""
                select id, made, seen, way, device from identity.session where person = ? and ends > ? and seen > ? order by seen desc limit 50
                """).param(viewer.person()).param(at(now)).param(at(now.minus(IDLE)))
                .query((row, n) -> new Open(row.getObject("id", UUID.class), row.getObject("made", OffsetDateTime.class).toInstant(),
                        row.getObject("seen", OffsetDateTime.class).toInstant(), row.getString("way"), row.getString("device"))).list());
    }

    private void touch(Viewer viewer, Instant now) {
        database.change(viewer, sql -> sql.sql("update identity.session set seen = ? where id = ?")
                .param(at(now)).param(viewer.session()).update());
    }

    private static Viewer viewer(ResultSet row, String origin) throws SQLException {
        return new Viewer(new PersonId(row.getObject("person", UUID.class)), row.getString("name"), row.getString("email"),
                Language.of(row.getString("language")), row.getBoolean("administrator"), row.getObject("id", UUID.class),
                row.getString("way"), origin, row.getBoolean("passkey"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
