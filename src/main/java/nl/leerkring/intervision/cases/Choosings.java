package nl.leerkring.intervision.cases;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that are offered for a day, who recognises them, and the choice. */
@Component
public class Choosings {

    private static final Key HOUSE = Key.house("counting who recognises a case");

    private final Database database;
    private final Cases cases;

    Choosings(Database database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    /** How a case came out of it. */
    public record Outcome(int recognised, int turns, int lot, boolean chosen) {
    }

    /** Of a day: nothing in it as long as the choosing goes on. */
    public Map<UUID, Outcome> outcomes(Key key, Meeting meeting) {
        return database.read(key, sql -> sql.sql("select the_case, recognised, turns, lot, chosen from intervision.outcome where meeting = ?")
                .param(meeting.id().value()).query((row, n) -> Map.entry(row.getObject("the_case", UUID.class), new Outcome(row.getInt("recognised"),
                        row.getInt("turns"), row.getInt("lot"), row.getBoolean("chosen")))).list())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public boolean closed(Key key, Meeting meeting) {
        return database.read(key, sql -> sql.sql("select exists (select 1 from intervision.choosing where meeting = ?)").param(meeting.id().value())
                .query(Boolean.class).single());
    }

    Set<UUID> recognised(Seat seat, Meeting meeting) {
        return Set.copyOf(database.read(seat, sql -> sql.sql("""
                select r.the_case from intervision.recognition r join intervision.case c on c.id = r.the_case where c.meeting = :meeting and r.person = :me
                """).param("meeting", meeting.id().value()).param("me", seat.person()).query(UUID.class).list()));
    }

    /** "This is ours too", or no longer. */
    void recognise(Seat by, Meeting meeting, UUID id, boolean yes) {
        database.change(by, sql -> {
            boolean open = sql.sql("""
                    select true from intervision.case c where c.id = :id and c.meeting = :meeting and c.offered is not null and c.removed is null
                        and c.bringer <> :me for share
                    """).param("id", id).param("meeting", meeting.id().value()).param("me", by.person()).query(Boolean.class).optional().orElse(false);
            if (!open) {
                throw new Missing();
            }
            if (closed(by, meeting)) {
                throw new Refused("Er is al gekozen.", "The choice has been made already.");
            }
            if (yes) {
                sql.sql("insert into intervision.recognition (the_case, person, circle) values (:id, :me, :circle) on conflict do nothing").param("id", id)
                        .param("me", by.person()).param("circle", by.circle().value()).update();
            } else {
                sql.sql("delete from intervision.recognition where the_case = :id and person = :me").param("id", id).param("me", by.person()).update();
            }
        });
    }

    /** Closes the choosing. Pressed twice it happens once. */
    void close(Organiser by, int places) {
        Meeting meeting = by.meeting();
        database.change(HOUSE, sql -> {
            int closed = sql.sql("""
                    insert into intervision.choosing (meeting, circle, places, closed_by) select m.id, m.circle, :places, :by
                    from meetings.meeting m where m.id = :meeting on conflict (meeting) do nothing
                    """).param("places", places).param("by", by.person()).param("meeting", meeting.id().value()).update();
            if (closed == 1) {
                List<Choosing> all = drawn(sql, meeting);
                Set<UUID> chosen = Choosing.chosen(all, places);
                all.forEach(each -> keep(sql, meeting, each, chosen.contains(each.id())));
            }
        });
    }

    private static List<Choosing> drawn(JdbcClient sql, Meeting meeting) {
        List<Choosing> all = new ArrayList<>(sql.sql("""
                select c.id, c.bringer, (select count(*) from intervision.recognition r where r.the_case = c.id)::int as recognised,
                       (select count(*) from facilitation.presence p join facilitation.run r on r.id = p.run
                        where p.person = c.bringer and p.circle = c.circle and p.role = 'bringer' and r.sealed)::int as turns, 0 as lot
                from intervision.case c where c.meeting = ? and c.offered is not null and c.removed is null
                """).param(meeting.id().value()).query(Choosing.class).list());
        Collections.shuffle(all, new SecureRandom());
        Map<UUID, Integer> lots = new HashMap<>();
        all.forEach(each -> lots.put(each.id(), lots.size() + 1));
        return all.stream().map(each -> new Choosing(each.id(), each.bringer(), each.recognised(), each.turns(), lots.get(each.id()))).toList();
    }

    private static void keep(JdbcClient sql, Meeting meeting, Choosing each, boolean chosen) {
        sql.sql("""
                insert into intervision.outcome (the_case, meeting, circle, recognised, turns, lot, chosen)
                select c.id, c.meeting, c.circle, :recognised, :turns, :lot, :chosen from intervision.case c where c.id = :id and c.meeting = :meeting
                """).param("recognised", each.recognised()).param("turns", each.turns()).param("lot", each.lot()).param("chosen", chosen)
                .param("id", each.id()).param("meeting", meeting.id().value()).update();
    }

    /** Who would rather sit in which group: those who recognised its case, at most three, in an order of their own. @param about the case of each group, from 1 */
    public Map<UUID, List<Integer>> wishes(Organiser by, List<UUID> about) {
        return database.read(HOUSE, sql -> sql.sql("""
                select r.person, r.the_case from intervision.recognition r join intervision.case c on c.id = r.the_case
                where r.the_case = any(:about) and c.meeting = :meeting order by md5(r.person::text || r.the_case)
                """).param("about", about.toArray(UUID[]::new)).param("meeting", by.meeting().id().value())
                .query((row, n) -> Map.entry(row.getObject("person", UUID.class), about.indexOf(row.getObject("the_case", UUID.class)) + 1)).list()).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue,
                        Collectors.collectingAndThen(Collectors.toList(), all -> all.subList(0, Math.min(3, all.size()))))));
    }

    /** People can choose again. @throws Refused a group has one of the cases already */
    void reopen(Organiser by) {
        database.change(by, sql -> {
            if (sql.sql("select exists (select 1 from intervision.subgroup where meeting = ? and the_case is not null)").param(by.meeting().id().value())
                    .query(Boolean.class).single()) {
                throw new Refused("De casussen zijn al over groepen verdeeld.", "The cases have been given to groups already.");
            }
            sql.sql("delete from intervision.choosing where meeting = ?").param(by.meeting().id().value()).update();
        });
    }

    /** What is offered for this day, in an order of this person's own, so that no case is always on top. */
    List<Cases.Offer> offers(Seat seat, Meeting meeting) {
        return cases.offered(seat, "meeting", meeting.id().value()).stream()
                .sorted(java.util.Comparator.comparing(each -> UUID.nameUUIDFromBytes((each.id() + " " + seat.person()).getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .toList();
    }
}
