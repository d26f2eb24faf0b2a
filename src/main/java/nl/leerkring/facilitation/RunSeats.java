package nl.leerkring.facilitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.Sessions;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.web.live.Live;
import nl.leerkring.web.live.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The only place where a {@link RunSeat} is made. */
@Component
public class RunSeats {

    private static final Key DOOR = Key.house("who stands at the door of a run");
    private static final String PRESENCE = ", p.id as presence, p.who, p.person, p.name, p.role, p.leads, p.seen, p.agreed";

    private final Database database;
    private final Seats seats;
    private final Live live;
    private final Recent recent;
    private final Counting counting;
    private final Sessions sessions;

    RunSeats(Database database, Seats seats, Live live, Recent recent, Counting counting, Sessions sessions) {
        this.sessions = sessions;
        this.recent = recent;
        this.counting = counting;
        this.live = live;
        this.database = database;
        this.seats = seats;
    }

    /** The name of a guest's cookie. */
    public static String cookie(RunId run) {
        return "ronde-" + run;
    }

    /** Somebody with a seat in the circle, who was put in this run, or comes into one that is open. */
    Optional<RunSeat> member(RunId id, Viewer viewer) {
        return member(viewer, database.ask(DOOR, ask -> ask.sql("select " + Runs.COLUMNS + PRESENCE + """
                 from facilitation.run r left join facilitation.presence p on p.run = r.id and p.who = :who where r.id = :run
                """).param("who", viewer.person()).param("run", id.value()).row((row, n) -> found(row))), false);
    }

    /** As {@link #member} and {@link #guest}, out of all who are in it, read for everybody at once. Who is not among them is looked for by herself. */
    Optional<RunSeat> recent(RunId id, @Nullable Viewer viewer, @Nullable String token) {
        Hall hall = recent.of(id, Hall.class, false, () -> hall(id));
        Inside guest = token == null ? null : hall.guests().get(HexFormat.of().formatHex(Tokens.hash(token)));
        if (hall.run() == null || guest != null) {
            return Optional.ofNullable(hall.run()).map(run -> new RunSeat(run, guest.presence(), guest.who(), null, true));
        }
        Inside member = viewer == null ? null : hall.members().get(viewer.person());
        return viewer == null || member == null ? Optional.empty() : member(viewer, new Found(hall.run(), member.presence()), true);
    }

    /**
     * Who of these may still look, and as what, read for all at once by the rules of {@link #recent}. Who was signed out or lost her seat in the
     * circle is let go; who is not among those who are in the run is not in it.
     */
    Map<Stream, RunSeat> still(RunId id, Collection<Stream> streams) {
        Hall hall = recent.of(id, Hall.class, false, () -> hall(id));
        if (hall.run() == null) {
            return Map.of();
        }
        Set<Viewer> signedIn = sessions.still(streams.stream().map(stream -> Listener.of(stream).viewer()).filter(Objects::nonNull).toList());
        Map<UUID, Seat> seated = seats.find(signedIn, new CircleId(hall.run().circle()));
        Map<UUID, Inside> guests = hall.guests().values().stream().collect(Collectors.toMap(Inside::who, each -> each));
        Map<Stream, RunSeat> still = new HashMap<>();
        for (Stream stream : streams) {
            Listener listener = Listener.of(stream);
            Viewer viewer = listener.viewer();
            Seat seat = viewer == null || !signedIn.contains(viewer) ? null : seated.get(listener.who());
            Inside inside = viewer == null ? guests.get(listener.who()) : hall.members().get(listener.who());
            if (viewer != null && (seat == null || seat.role() == Role.ALUMNUS)) {
                stream.end();
            } else if (inside != null) {
                still.put(stream, new RunSeat(hall.run(), inside.presence(), inside.who(), seat, true));
            }
        }
        return still;
    }

    private Hall hall(RunId id) {
        return database.read(DOOR, sql -> new Hall(
                sql.sql("select " + Runs.COLUMNS + " from facilitation.run r where r.id = :run").param("run", id.value()).query((row, n) -> Runs.run(row)).optional().orElse(null),
                sql.sql("select p.token" + PRESENCE + " from facilitation.presence p where p.run = :run and p.seen is not null").param("run", id.value())
                        .query((row, n) -> inside(row)).list()));
    }

    private static Inside inside(ResultSet row) throws SQLException {
        byte[] token = row.getBytes("token");
        return new Inside(token == null ? "" : HexFormat.of().formatHex(token), row.getObject("who", UUID.class), presence(row));
    }

    private Optional<RunSeat> member(Viewer viewer, @Nullable Found found, boolean recently) {
        if (found == null) {
            return Optional.empty();
        }
        Seat seat = seats.find(viewer, new CircleId(found.run().circle())).orElse(null);
        if (seat == null || seat.role() == Role.ALUMNUS || found.presence() == null && !found.run().open()) {
            return Optional.empty();
        }
        Presence presence = found.presence() != null && found.presence().here() ? found.presence() : enter(seat, found);
        return Optional.of(new RunSeat(found.run(), presence, seat.person(), seat, recently));
    }

    private Presence enter(Seat seat, Found found) {
        String role = found.presence() != null ? found.presence().role().code() : seat.role() == Role.OBSERVER ? "listener" : "member";
        return database.write(seat, sql -> sql.sql("""
                insert into facilitation.presence as p (id, run, circle, who, person, name, role, seen)
                values (:id, :run, :circle, :who, :who, :name, :role, now())
                on conflict (run, who) do update set seen = coalesce(p.seen, now())
                returning p.id as presence, p.who, p.person, p.name, p.role, p.leads, p.seen, p.agreed
                """).param("id", Ids.next()).param("run", found.run().id().value()).param("circle", found.run().circle()).param("who", seat.person())
                .param("name", seat.viewer().name()).param("role", role).query((row, n) -> presence(row)).single());
    }

    Optional<RunSeat> guest(RunId id, String token) {
        return Optional.ofNullable(database.ask(DOOR, ask -> ask.sql("select " + Runs.COLUMNS + PRESENCE + """
                 from facilitation.run r join facilitation.presence p on p.run = r.id where r.id = :run and p.token = :token
                """).param("run", id.value()).param("token", Tokens.hash(token))
                .row((row, n) -> new RunSeat(Runs.run(row), presence(row), row.getObject("who", UUID.class), null, false))));
    }

    /** A run that takes guests, by the letters on the wall. */
    public Optional<Run> byCode(String code) {
        return database.read(DOOR, sql -> sql.sql("select " + Runs.COLUMNS + " from facilitation.run r where r.code = :code and r.closed is null")
                .param("code", code).query((row, n) -> Runs.run(row)).optional());
    }

    /** A guest comes in; before a sealed run she knocks, and comes in when who leads opens. @return what her cookie holds */
    public String admit(Run run, String name) {
        String token = Tokens.secret();
        String into = run.sealed() ? "insert into facilitation.knock (id, run, circle, name, token) values (:id, :run, :circle, :name, :token)" : """
                insert into facilitation.presence (id, run, circle, who, name, role, token, seen)
                values (:id, :run, :circle, :id, :name, 'guest', :token, now())
                """;
        database.change(Key.circle(run.circle()), sql -> {
            sql.sql(into).param("id", Ids.next()).param("run", run.id().value()).param("circle", run.circle()).param("name", name)
                    .param("token", Tokens.hash(token)).update();
            counting.soon(run.id().value(), "stand"); // forty come in within a minute
        });
        return token;
    }

    /** Still before the door. */
    public boolean knocks(RunId run, String token) {
        return database.read(DOOR, sql -> sql.sql("select exists (select 1 from facilitation.knock where run = :run and token = :token)")
                .param("run", run.value()).param("token", Tokens.hash(token)).query(Boolean.class).single());
    }

    /** A guest who is in already. */
    public boolean knows(RunId run, String token) {
        return guest(run, token).isPresent();
    }

    /** Who leads lets in who knocked. */
    public void open(RunSeat by, UUID knock) {
        database.change(by, sql -> {
            sql.sql("""
                    with opened as (delete from facilitation.knock where id = :knock and run = :run returning id, run, circle, name, token)
                    insert into facilitation.presence (id, run, circle, who, name, role, token, seen)
                    select id, run, circle, id, name, 'guest', token, now() from opened
                    """).param("knock", knock).param("run", by.run().id().value()).update();
            live.hint(by.run().id().value(), "stand");
        });
    }

    private record Inside(String token, UUID who, Presence presence) {
    }

    private record Hall(@Nullable Run run, Map<UUID, Inside> members, Map<String, Inside> guests) {
        Hall(@Nullable Run run, List<Inside> all) {
            this(run, all.stream().filter(each -> each.token().isEmpty()).collect(Collectors.toMap(Inside::who, each -> each)),
                    all.stream().filter(each -> !each.token().isEmpty()).collect(Collectors.toMap(Inside::token, each -> each)));
        }
    }

    private record Found(Run run, @Nullable Presence presence) {
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(Runs.run(row), row.getObject("presence") == null ? null : presence(row));
    }

    static Presence presence(ResultSet row) throws SQLException {
        return new Presence(row.getObject("presence", UUID.class), row.getObject("person", UUID.class), row.getString("name"),
                RunRole.of(row.getString("role")), row.getBoolean("leads"), row.getObject("seen") != null, row.getObject("agreed") != null);
    }
}
