package nl.leerkring.intervision.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.facilitation.Seals;
import nl.leerkring.intervision.CaseId;
import nl.leerkring.intervision.CaseSeat;
import nl.leerkring.intervision.Story;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases, each encrypted with a key of its own. Who may read one holds a {@link CaseSeat}; row-level security on the key says the same again. */
@Component
public class Cases {

    /** When a case is destroyed; nothing said: two weeks after its day, and without a day half a year after it was last changed. */
    public static final String EXPIRES = "coalesce(s.expires, m.ends + interval '14 days', c.changed + interval '180 days')";
    /** Its key may still be used. */
    public static final String LIVES = "(s.held is not null or " + EXPIRES + " > now())";

    private static final String SELECT = "select c.*, s.key, s.held, s.reason, coalesce(h.name, '') as held_by, coalesce(a.name, '') as adviser_name, "
            + EXPIRES + " as expires, " + LIVES + " as lives," + """
             coalesce(m.number, 0) as number, coalesce(m.theme, '') as theme,
              exists (select 1 from intervision.choosing o where o.meeting = c.meeting) as closed,
              exists (select 1 from intervision.subgroup g where g.the_case = c.id and g.run is not null) as grouped
            from intervision.case c left join intervision.seal s on s.the_case = c.id left join meetings.meeting m on m.id = c.meeting
            left join people.person a on a.id = c.adviser left join people.person h on h.id = s.held_by
            """;

    private final Database database;

    Cases(Database database) {
        this.database = database;
    }

    /** A line of who brings or advises: never the words. */
    public record Line(UUID id, boolean brings, int number, String theme, boolean offered, boolean chosen, boolean advised, boolean asked, Instant changed) {
    }

    public Case get(CaseSeat seat) {
        return database.read(seat, sql -> sql.sql(SELECT + " where c.id = ?").param(seat.id().value()).query((row, n) -> read(seat, row)).optional())
                .orElseThrow(Missing::new);
    }

    private static Case read(CaseSeat seat, ResultSet row) throws SQLException {
        byte[] key = row.getBoolean("lives") ? row.getBytes("key") : null;
        byte[] advice = row.getBytes("advice");
        return new Case(seat, key == null ? null : Story.open(key, seat.id(), "story", row.getBytes("story")), row.getInt("number"), row.getString("theme"),
                row.getInt("version"), at(row, "offered"), at(row, "removed"), row.getString("adviser_name"),
                key == null || advice == null || seat.as() == CaseSeat.As.GROUP ? null : Story.open(key, seat.id(), "advice", advice).story(),
                at(row, "expires"), at(row, "held"), row.getString("reason") == null ? "" : row.getString("reason"), row.getString("held_by"),
                row.getBoolean("grouped"), row.getBoolean("closed"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** What this person brings, or was asked to advise on. */
    public List<Line> of(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select c.id, c.bringer = :me as brings, coalesce(m.number, 0) as number, coalesce(m.theme, '') as theme, c.offered is not null as offered,
                       coalesce(o.chosen, false) as chosen, c.advised is not null as advised, c.adviser is not null as asked, c.changed
                from intervision.case c left join meetings.meeting m on m.id = c.meeting left join intervision.outcome o on o.the_case = c.id
                where c.circle = :circle and c.removed is null and (c.bringer = :me or c.adviser = :me) order by c.made desc limit 100
                """).param("me", seat.person()).param("circle", seat.circle().value()).query((row, n) -> new Line(row.getObject("id", UUID.class),
                        row.getBoolean("brings"), row.getInt("number"), row.getString("theme"), row.getBoolean("offered"), row.getBoolean("chosen"),
                        row.getBoolean("advised"), row.getBoolean("asked"), row.getObject("changed", OffsetDateTime.class).toInstant())).list());
    }

    /** @param meeting nothing: not for a certain day yet */
    public CaseId write(Seat by, @Nullable UUID meeting, Story story) {
        CaseId id = new CaseId(Ids.next());
        byte[] key = Seals.newKey();
        database.change(by, sql -> {
            sql.sql("insert into intervision.case (id, circle, meeting, bringer, story) values (:id, :circle, :meeting, :by, :story)").param("id", id.value())
                    .param("circle", by.circle().value()).param("meeting", meeting, java.sql.Types.OTHER).param("by", by.person())
                    .param("story", story.sealed(key, id, "story")).update();
            sql.sql("insert into intervision.seal (the_case, circle, key) values (:id, :circle, :key)").param("id", id.value())
                    .param("circle", by.circle().value()).param("key", key).update();
        });
        return id;
    }

    /**
     * What was offered already is offered no more, because what the circle reads has to be looked over again; but once the choice is made, what was
     * offered stays as it was.
     *
     * @return false: it was changed meanwhile
     */
    public boolean change(CaseSeat by, int version, @Nullable UUID meeting, Story story) {
        return database.write(by, sql -> sql.sql("""
                update intervision.case c set story = :story, meeting = :meeting, version = version + 1, changed = now(),
                    offered = case when o.meeting is not null then c.offered end, offer = case when o.meeting is not null then c.offer end
                from (select 1) one left join intervision.choosing o on o.meeting = :meeting
                where c.id = :id and c.bringer = :me and c.version = :version and c.removed is null
                    and not exists (select 1 from intervision.subgroup g where g.the_case = c.id and g.run is not null)
                """).param("story", story.sealed(key(sql, by), by.id(), "story")).param("meeting", meeting, java.sql.Types.OTHER).param("id", by.id().value())
                .param("me", by.person()).param("version", version).update() == 1);
    }

    private static byte[] key(JdbcClient sql, CaseSeat by) {
        return sql.sql("select s.key from intervision.seal s join intervision.case c on c.id = s.the_case left join meetings.meeting m on m.id = c.meeting where c.id = ? and "
                + LIVES).param(by.id().value()).query(byte[].class).optional().orElseThrow(() -> new Refused("Deze casus is vernietigd, zoals afgesproken.",
                "This case has been destroyed, as agreed."));
    }

    /** Shows its question to the circle, if it is still as the bringer looked at it. @return false: it was changed meanwhile */
    public boolean offer(CaseSeat by, Case looked) {
        Story story = java.util.Objects.requireNonNull(looked.story());
        return database.write(by, sql -> sql.sql("""
                update intervision.case c set offer = :offer, offered = now()
                where c.id = :id and c.bringer = :me and c.version = :version and c.removed is null and c.meeting is not null and c.offered is null
                    and not exists (select 1 from intervision.choosing o where o.meeting = c.meeting)
                """).param("offer", story.offered().sealed(key(sql, by), by.id(), "offer")).param("id", by.id().value()).param("me", by.person())
                .param("version", looked.version()).update() == 1);
    }

    public boolean withdraw(CaseSeat by) {
        return database.write(by, sql -> sql.sql("""
                update intervision.case c set offer = null, offered = null where c.id = :id and c.bringer = :me
                    and not exists (select 1 from intervision.subgroup g where g.the_case = c.id and g.run is not null)
                """).param("id", by.id().value()).param("me", by.person()).update() == 1 && dropped(sql, by));
    }

    /** No group talks about it, and it was not chosen. */
    private static boolean dropped(JdbcClient sql, CaseSeat by) {
        sql.sql("update intervision.subgroup set the_case = null, version = version + 1 where the_case = ? and run is null").param(by.id().value()).update();
        sql.sql("delete from intervision.outcome where the_case = ?").param(by.id().value()).update();
        return true;
    }

    /** Takes it away, or puts it back as a draft. */
    public boolean remove(CaseSeat by, boolean gone) {
        return database.write(by, sql -> sql.sql("""
                update intervision.case c set removed = case when :gone then now() end, offer = null, offered = null
                where c.id = :id and c.bringer = :me and (c.removed is null) = :gone
                    and not exists (select 1 from intervision.subgroup g where g.the_case = c.id and g.run is not null)
                """).param("gone", gone).param("id", by.id().value()).param("me", by.person()).update() == 1 && dropped(sql, by));
    }

    /** @param adviser nothing: nobody any more */
    public void ask(CaseSeat by, @Nullable UUID adviser) {
        database.change(by, sql -> sql.sql("""
                update intervision.case set adviser = :adviser, advice = null, advised = null where id = :id and bringer = :me and adviser is distinct from :adviser
                """).param("adviser", adviser, java.sql.Types.OTHER).param("id", by.id().value()).param("me", by.person()).update());
    }

    public boolean advise(CaseSeat by, String words) {
        return database.write(by, sql -> sql.sql("update intervision.case set advice = :advice, advised = now() where id = :id and adviser = :me and removed is null")
                .param("advice", new Story("", words, "", "").sealed(key(sql, by), by.id(), "advice")).param("id", by.id().value())
                .param("me", by.person()).update() == 1);
    }

    /** The sentence that was offered, of each of these cases; of what was destroyed there is none. For who may not read the case itself. */
    public List<Offer> offered(Key key, String where, UUID id) {
        return database.read(Key.house("the one sentence that was offered"), sql -> sql.sql("""
                select c.id, c.bringer, c.offer, s.key from intervision.case c join intervision.seal s on s.the_case = c.id
                left join meetings.meeting m on m.id = c.meeting
                where c.circle = any(:circles) and c.offered is not null and c.removed is null and
                """ + LIVES + " and c." + (where.equals("meeting") ? "meeting" : "id") + " = :id").param("circles", key.circles().toArray(UUID[]::new)).param("id", id)
                .query((row, n) -> offer(row)).list());
    }

    private static Offer offer(ResultSet row) throws SQLException {
        CaseId id = new CaseId(row.getObject("id", UUID.class));
        Story story = Story.open(row.getBytes("key"), id, "offer", row.getBytes("offer"));
        return new Offer(id, row.getObject("bringer", UUID.class), story.question(), story.theme());
    }

    /** What the circle sees of a case. */
    public record Offer(CaseId id, UUID bringer, String question, String theme) {
    }

    /** When a group that talks about it is prepared, it lasts as long as the group. */
    public void lasts(Key by, CaseId id, Instant expires) {
        database.change(Key.house("a case lasts as long as its group"), sql -> sql.sql("update intervision.seal set expires = :expires where the_case = :id")
                .param("expires", expires.atOffset(java.time.ZoneOffset.UTC)).param("id", id.value()).update());
    }

    /** By law it may not be destroyed yet, or again. @param reason nothing: lifted @param least when it is lifted, it is destroyed then at the earliest */
    public void hold(Key by, CaseId id, @Nullable String reason, Instant least) {
        database.change(Key.house("how long a case lasts"), sql -> {
            if (reason != null) {
                sql.sql("update intervision.seal set held = now(), held_by = :by, reason = :reason where the_case = :id and held is null")
                        .param("by", by.person()).param("reason", reason).param("id", id.value()).update();
            } else {
                sql.sql("update intervision.seal set held = null, held_by = null, reason = '', expires = greatest(coalesce(expires, :least), :least) where the_case = :id")
                        .param("least", least.atOffset(java.time.ZoneOffset.UTC)).param("id", id.value()).update();
            }
        });
    }
}
