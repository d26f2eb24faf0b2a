package nl.leerkring.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import nl.leerkring.web.live.Live;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door of the programme: the items of a day with their hours. Whoever shows them listens to the hint {@link #HINT}. What only
 * organisers may read of an item – its notes – comes through {@link #notes} alone.
 */
@Component
public class Programme {

    /** The topic of the live hint, on the channel of the circle, whenever a programme in it changed. */
    public static final String HINT = "programme";

    private static final String SELECT = """
            select i.*, case when i.lead_person is null then i.lead_name else coalesce(p.name, '') end as lead
            from meetings.programme_item i left join people.person p on p.id = i.lead_person
            """;

    private static final String WITH_RUNNING = """
            select i.*, case when i.lead_person is null then i.lead_name else coalesce(p.name, '') end as lead,
                   r.id as act_id, r.act, r.minutes as act_minutes, r.other
            from meetings.programme_item i left join people.person p on p.id = i.lead_person
            left join meetings.running r on r.item = i.id and r.undone is null
            where i.meeting = :meeting and i.removed is null order by i.place, i.id
            """;

    private final Database database;
    private final Live live;
    private final Clock clock;

    Programme(Database database, Live live, Clock clock) {
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    /** An item, and the meeting it belongs to. */
    public record Found(MeetingId meeting, ProgrammeItem item) {
    }

    /** All items of this meeting with their hours, computed from the hour it starts; without a date from half past nine. One query. */
    public ProgrammeDay of(Key key, Meeting meeting) {
        return day(meeting, database.read(key, sql -> sql.sql(WITH_RUNNING).param("meeting", meeting.id().value()).query(Programme::line).list()));
    }

    /** The same, among other questions. */
    public Supplier<ProgrammeDay> of(Questions ask, Meeting meeting) {
        Supplier<List<Line>> lines = ask.sql(WITH_RUNNING).param("meeting", meeting.id().value()).rows(Programme::line);
        return () -> day(meeting, lines.get());
    }

    /** An item, and one thing that was done with it on the day; an item with more has more lines. */
    private record Line(ProgrammeItem item, Optional<Adjustment> adjustment) {
    }

    private static ProgrammeDay day(Meeting meeting, List<Line> lines) {
        Map<UUID, ProgrammeItem> items = new LinkedHashMap<>();
        Map<UUID, Adjustment> done = new TreeMap<>();
        for (Line line : lines) {
            items.putIfAbsent(line.item().id().value(), line.item());
            line.adjustment().ifPresent(each -> done.put(each.id(), each));
        }
        return ProgrammeDay.of(meeting, List.copyOf(items.values()), List.copyOf(done.values()));
    }

    /** By its id, with any key that opens its circle; nothing if it was taken out. */
    public Optional<Found> find(Key key, ProgrammeItemId id) {
        return database.read(key, sql -> sql.sql(SELECT + " where i.id = :id and i.removed is null").param("id", id.value())
                .query((row, n) -> new Found(new MeetingId(row.getObject("meeting", UUID.class)), item(row, n))).optional());
    }

    /** What only who organises the day reads of an item. */
    public record Notes(String notes, String planB) {

        public static final Notes NONE = new Notes("", "");
    }

    /** What only who organises the day reads of each item; those without are not in it. */
    public Map<UUID, Notes> notes(Organiser by) {
        return database.read(by, sql -> sql.sql("""
                select id, notes, plan_b from meetings.programme_item where meeting = ? and (notes <> '' or plan_b <> '') and removed is null
                """).param(by.meeting().id().value())
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), new Notes(row.getString("notes"), row.getString("plan_b")))).list())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Adds items at the end of the day, one after the other; for who sets up a circle. */
    public List<ProgrammeItemId> add(Coordinator by, MeetingId meeting, List<ProgrammeItem.Draft> drafts) {
        return append(by, meeting, drafts);
    }

    /** Lays out the items of a meeting of another circle: what, how long, what runs side by side, what is the host's; no names, rooms or notes. */
    public void copy(Coordinator from, Meeting source, Coordinator by, MeetingId target) {
        List<ProgrammeItem> items = of(from, source).asPlanned().blocks().stream().flatMap(block -> block.items().stream()).toList();
        database.change(by, sql -> items.forEach(item -> {
            ProgrammeItem.Draft draft = ProgrammeItem.Draft.of(item.pillar(), item.title(), item.minutes());
            insert(sql, by, by.circle().value(), target, item.place(), item.host() ? draft.byHost() : draft);
        }));
    }

    /**
     * Adds one item at the end of the day.
     *
     * @throws Missing for who only hosts: the items are the coordinators'
     */
    public ProgrammeItemId add(Organiser by, ProgrammeItem.Draft draft) {
        if (by.hostOnly()) {
            throw new Missing();
        }
        return append(by, by.meeting().id(), List.of(draft)).getFirst();
    }

    private List<ProgrammeItemId> append(Key by, MeetingId meeting, List<ProgrammeItem.Draft> drafts) {
        return database.write(by, sql -> {
            UUID circle = lock(sql, meeting);
            int place = sql.sql("select coalesce(max(place), 0) from meetings.programme_item where meeting = ? and removed is null")
                    .param(meeting.value()).query(Integer.class).single();
            List<ProgrammeItemId> ids = new ArrayList<>();
            for (ProgrammeItem.Draft draft : drafts) {
                ids.add(insert(sql, by, circle, meeting, ++place, draft));
            }
            live.hint(circle, HINT);
            return ids;
        });
    }

    /** Names who leads an item when nobody else does; with an empty name nobody does any more. Nothing happens when it is somebody else by now. */
    public void lead(Key by, ProgrammeItemId item, String before, String name) {
        database.change(by, sql -> sql.sql("""
                update meetings.programme_item set lead_name = :name, version = version + 1, changed = :now, changed_by = coalesce(:by, changed_by)
                where id = :id and lead_person is null and lead_name = :before and removed is null returning circle
                """).param("name", name).param("now", now()).param("by", by.person(), java.sql.Types.OTHER).param("id", item.value()).param("before", before)
                .query(UUID.class).optional().ifPresent(circle -> live.hint(circle, HINT)));
    }

    /** One at a time may change the order of a day; the rest of the transaction has it alone. @return the circle */
    private static UUID lock(JdbcClient sql, MeetingId meeting) {
        return sql.sql("select circle from meetings.meeting where id = ? for no key update").param(meeting.value())
                .query(UUID.class).optional().orElseThrow(Missing::new);
    }

    private ProgrammeItemId insert(JdbcClient sql, Key by, UUID circle, MeetingId meeting, int place, ProgrammeItem.Draft draft) {
        ProgrammeItemId id = new ProgrammeItemId(Ids.next());
        sql.sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, lead_person, lead_name, room,
                    description, materials, notes, plan_b, host, made, made_by, changed, changed_by)
                values (:id, :circle, :meeting, :place, :pillar, :title, :minutes, :leadPerson, :leadName, :room,
                    :description, :materials, :notes, :planB, :host, :now, :by, :now, :by)
                """).param("id", id.value()).param("circle", circle).param("meeting", meeting.value()).param("place", place)
                .param("pillar", draft.pillar().code()).param("title", draft.title()).param("minutes", draft.minutes())
                .param("leadPerson", draft.leadPerson()).param("leadName", draft.leadName()).param("room", draft.room())
                .param("description", draft.description()).param("materials", draft.materials()).param("notes", draft.notes()).param("planB", draft.planB())
                .param("host", draft.host()).param("now", now()).param("by", by.person()).update();
        return id;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Reads a row of {@code meetings.programme_item} with the name of who leads it as {@code lead}. */
    static ProgrammeItem item(ResultSet row, int n) throws SQLException {
        return new ProgrammeItem(new ProgrammeItemId(row.getObject("id", UUID.class)), row.getInt("place"), Pillar.of(row.getString("pillar")),
                row.getString("title"), row.getInt("minutes"), row.getObject("lead_person", UUID.class), row.getString("lead"),
                row.getString("room"), row.getString("description"), row.getString("materials"), row.getBoolean("host"), false, row.getInt("version"));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(item(row, n), adjustment(row));
    }

    private static Optional<Adjustment> adjustment(ResultSet row) throws SQLException {
        UUID id = row.getObject("act_id", UUID.class);
        return id == null ? Optional.empty() : Optional.of(new Adjustment(id, new ProgrammeItemId(row.getObject("id", UUID.class)),
                Coded.of(Adjustment.Act.class, row.getString("act")), row.getInt("act_minutes"), row.getObject("other", UUID.class), row.getString("plan_b")));
    }
}
