package nl.leerkring.meetings.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.SeatEnded;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingChanged;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.components.Option;
import nl.leerkring.web.live.Live;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where checklists are kept. Coordinators, facilitators and the people of the host change them. */
@Component
public class Checklists {

    private static final String SELECT = """
            select l.*, coalesce(p.name, '') as owner_name, coalesce(d.name, '') as done_name
            from meetings.checklist_line l left join people.person p on p.id = l.owner left join people.person d on d.id = l.done_by
            """;

    private final Database database;
    private final Live live;
    private final Clock clock;

    Checklists(Database database, Live live, Clock clock) {
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    /** In the order of their dates. */
    List<ChecklistLine> of(Organiser by) {
        return database.read(by, sql -> sql.sql(SELECT + " where l.meeting = ? and l.removed is null order by l.days, l.id")
                .param(by.meeting().id().value()).query(Checklists::line).list());
    }

    ChecklistLine get(Organiser by, UUID id) {
        return database.read(by, sql -> sql.sql(SELECT + " where l.id = ? and l.meeting = ? and l.removed is null").params(id, by.meeting().id().value())
                .query(Checklists::line).optional()).orElseThrow(Missing::new);
    }

    /** Who can have a line: whoever takes part in the circle. */
    List<Option> people(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select p.id, p.name from circles.members s join people.person p on p.id = s.person
                where s.circle = ? and s.role in ('coordinator', 'facilitator', 'participant') order by lower(p.name), p.id
                """).param(seat.circle().value()).query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list());
    }

    /** Lays out the standard lines, once. @return whether they were not there yet */
    boolean begin(Key by, UUID circle, Meeting meeting, Language language) {
        return database.write(by, sql -> {
            boolean fresh = sql.sql("insert into meetings.checklist (meeting, circle, made) values (?, ?, ?) on conflict do nothing")
                    .params(meeting.id().value(), circle, now()).update() == 1;
            if (fresh) {
                StandardLines.ALL.forEach(line -> insert(sql, by, circle, meeting,
                        new LineForm(line.what().in(language), "", line.days(), line.side(), null, 0)));
                hint(circle, meeting);
            }
            return fresh;
        });
    }

    /** Lays out the lines that a meeting of another circle has, with nobody's name and nothing ticked; when it has none, none. */
    public void copy(Coordinator from, Meeting source, Coordinator by, Meeting target) {
        record Line(String what, int days, String side) {
        }
        List<Line> lines = database.read(from, sql -> sql.sql("select what, days, side from meetings.checklist_line where meeting = ? and removed is null order by days, id")
                .param(source.id().value()).query(Line.class).list());
        if (lines.isEmpty()) {
            return;
        }
        database.change(by, sql -> {
            sql.sql("insert into meetings.checklist (meeting, circle, made) values (?, ?, ?)").params(target.id().value(), by.circle().value(), now()).update();
            lines.forEach(line -> insert(sql, by, by.circle().value(), target,
                    new LineForm(line.what(), "", line.days(), Coded.of(Side.class, line.side()), null, 0)));
        });
    }

    /** A meeting that gets its first host, or its first date, gets its checklist by itself. */
    @EventListener
    void changed(MeetingChanged changed) {
        boolean hosted = changed.before().host() == null && changed.after().host() != null;
        boolean dated = !changed.before().dated() && changed.after().dated();
        if ((hosted || dated) && changed.after().cancelled() == null && !changed.after().over(clock.instant())) {
            changed.by().circles().forEach(circle -> begin(changed.by(), circle, changed.after(), Language.NL));
        }
    }

    /** What was in the hands of somebody who left falls to the side it belongs to. */
    @EventListener
    void left(SeatEnded ended) {
        database.change(ended.by(), sql -> sql.sql("update meetings.checklist_line set owner = null where circle = ? and owner = ? and done is null")
                .params(ended.circle().value(), ended.person().value()).update());
    }

    void add(Organiser by, LineForm form) {
        UUID circle = by.seat().circle().value();
        database.change(by, sql -> {
            insert(sql, by, circle, by.meeting(), form);
            hint(circle, by.meeting());
        });
    }

    /** @return false: somebody else changed it since the page was opened, and nothing was saved */
    boolean change(Organiser by, UUID id, LineForm form) {
        return database.write(by, sql -> {
            int changed = sql.sql("""
                    update meetings.checklist_line set what = :what, note = :note, days = :days, side = :side, owner = :owner, version = version + 1
                    where id = :id and meeting = :meeting and removed is null and version = :version
                    """).param("what", form.what()).param("note", form.note()).param("days", form.days()).param("side", form.side().code())
                    .param("owner", form.owner()).param("id", id).param("meeting", by.meeting().id().value()).param("version", form.version()).update();
            hint(by.seat().circle().value(), by.meeting());
            return changed == 1;
        });
    }

    /** Ticking what is ticked already leaves who did so first. */
    void tick(Organiser by, UUID id, boolean done) {
        update(by, sql -> sql.sql("""
                update meetings.checklist_line set done = case when :done then coalesce(done, :now) end, done_by = case when :done then coalesce(done_by, :by) end
                where id = :id and meeting = :meeting and removed is null
                """).param("done", done).param("now", now()).param("by", by.person()).param("id", id).param("meeting", by.meeting().id().value()).update());
    }

    void remove(Organiser by, UUID id, boolean back) {
        update(by, sql -> sql.sql("update meetings.checklist_line set removed = :removed where id = :id and meeting = :meeting")
                .param("removed", back ? null : now()).param("id", id).param("meeting", by.meeting().id().value()).update());
    }

    private void update(Organiser by, java.util.function.Function<JdbcClient, Integer> work) {
        database.change(by, sql -> {
            if (work.apply(sql) == 0) {
                throw new Missing();
            }
            hint(by.seat().circle().value(), by.meeting());
        });
    }

    private void insert(JdbcClient sql, Key by, UUID circle, Meeting meeting, LineForm form) {
        sql.sql("""
                insert into meetings.checklist_line (id, circle, meeting, what, note, days, side, owner, made, made_by)
                values (:id, :circle, :meeting, :what, :note, :days, :side, :owner, :now, :by)
                """).param("id", Ids.next()).param("circle", circle).param("meeting", meeting.id().value()).param("what", form.what())
                .param("note", form.note()).param("days", form.days()).param("side", form.side().code()).param("owner", form.owner())
                .param("now", now()).param("by", by.person()).update();
    }

    private void hint(UUID circle, Meeting meeting) {
        live.hint(circle, "checklist-" + meeting.number());
    }

    private static ChecklistLine line(ResultSet row, int n) throws SQLException {
        OffsetDateTime done = row.getObject("done", OffsetDateTime.class);
        return new ChecklistLine(row.getObject("id", UUID.class), row.getString("what"), row.getString("note"), row.getInt("days"),
                Coded.of(Side.class, row.getString("side")), row.getObject("owner", UUID.class), row.getString("owner_name"),
                done == null ? null : done.toInstant(), row.getString("done_name"), row.getInt("version"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
