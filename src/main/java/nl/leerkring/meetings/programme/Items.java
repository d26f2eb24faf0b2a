package nl.leerkring.meetings.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.ProgrammeItemId;
import nl.leerkring.meetings.setup.FourPillars;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;
import nl.leerkring.web.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes the items of a day and their order. Each change of the order has the day for itself. */
@Component
class Items {

    private final Database database;
    private final Programme programme;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Items(Database database, Programme programme, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.programme = programme;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** Who of the circle can lead something, by name. */
    List<Option> members(Organiser by) {
        return database.read(by, sql -> sql.sql("""
                select p.id, p.name from circles.members s join people.person p on p.id = s.person
                where s.circle = ? and s.role <> 'alumnus' and p.gone is null order by lower(p.name), p.id
                """).param(by.seat().circle().value()).query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list());
    }

    ProgrammeItemId add(Organiser by, ProgrammeItem.Draft draft, Spot spot) {
        return database.write(by, sql -> {
            lock(sql, by.meeting().id());
            boolean first = first(sql, by);
            ProgrammeItemId id = programme.add(by, draft);
            arrange(sql, by.meeting().id(), order -> order.with(id.value(), spot));
            changed(by, first);
            return id;
        });
    }

    /**
     * The four pillars over an empty day.
     *
     * @throws Refused if there is something already
     */
    void layOut(Organiser by, Language language) {
        database.change(by, sql -> {
            lock(sql, by.meeting().id());
            if (!programme.of(by, by.meeting()).empty()) {
                throw new Refused("Er staat al iets in het programma.", "There is already something in the programme.");
            }
            boolean first = first(sql, by);
            FourPillars.day(language).forEach(draft -> programme.add(by, draft));
            changed(by, first);
        });
    }

    /** @return false: somebody else changed it since the page was opened, and nothing was saved */
    boolean save(Organiser by, ProgrammeItem item, int version, ProgrammeItem.Draft draft, Spot spot) {
        return database.write(by, sql -> {
            lock(sql, by.meeting().id());
            boolean first = first(sql, by);
            int saved = sql.sql("""
                    update meetings.programme_item set pillar = :pillar, title = :title, minutes = :minutes, lead_person = :leadPerson,
                        lead_name = :leadName, room = :room, description = :description, materials = :materials, notes = :notes, plan_b = :planB, host = :host,
                        changed = :now, changed_by = :by, version = version + 1
                    where id = :id and version = :version and removed is null
                    """).param("pillar", draft.pillar().code()).param("title", draft.title()).param("minutes", draft.minutes())
                    .param("leadPerson", draft.leadPerson()).param("leadName", draft.leadName()).param("room", draft.room())
                    .param("description", draft.description()).param("materials", draft.materials()).param("notes", draft.notes()).param("planB", draft.planB())
                    .param("host", by.hostOnly() ? item.host() : draft.host()).param("now", now()).param("by", by.person())
                    .param("id", item.id().value()).param("version", version).update();
            if (saved == 1 && !by.hostOnly()) {
                arrange(sql, by.meeting().id(), order -> order.with(item.id().value(), spot));
            }
            if (saved == 1) {
                changed(by, first);
            }
            return saved == 1;
        });
    }

    /** One block earlier (-1) or later (1). */
    void move(Organiser by, ProgrammeItem item, int blocks) {
        database.change(by, sql -> {
            arrange(sql, by.meeting().id(), order -> order.moved(item.id().value(), blocks));
            hint(by);
        });
    }

    /**
     * The whole day in this order, each block named by one of its items.
     *
     * @param stand the order that was on the page
     * @throws Refused if it changed meanwhile: what somebody else did stays
     */
    void order(Organiser by, List<UUID> blocks, String stand) {
        database.change(by, sql -> {
            arrange(sql, by.meeting().id(), order -> {
                if (!order.stand().equals(stand)) {
                    throw meanwhile();
                }
                return order.as(blocks).orElseThrow(Items::meanwhile);
            });
            hint(by);
        });
    }

    void remove(Organiser by, ProgrammeItem item) {
        database.change(by, sql -> {
            lock(sql, by.meeting().id());
            boolean first = first(sql, by);
            sql.sql("""
                    update meetings.programme_item i set removed = :now, removed_by = :by, changed = :now, changed_by = :by,
                        beside = (select min(o.id::text)::uuid from meetings.programme_item o
                                  where o.meeting = i.meeting and o.place = i.place and o.id <> i.id and o.removed is null)
                    where i.id = :id and i.removed is null
                    """).param("now", now()).param("by", by.person()).param("id", item.id().value()).update();
            changed(by, first);
        });
    }

    /** Whether this was an item of this day and somebody took it out. */
    boolean removed(Organiser by, UUID item) {
        return database.read(by, sql -> sql.sql("select exists (select 1 from meetings.programme_item where id = ? and meeting = ? and removed is not null)")
                .param(item).param(by.meeting().id().value()).query(Boolean.class).single());
    }

    private record Removed(int place, @org.jspecify.annotations.Nullable UUID beside) {
    }

    /** Puts back what was taken out, where it stood; pressing twice does nothing more. */
    void restore(Organiser by, ProgrammeItemId item) {
        database.change(by, sql -> {
            lock(sql, by.meeting().id());
            Removed removed = sql.sql("select place, beside from meetings.programme_item where id = ? and meeting = ?").param(item.value())
                    .param(by.meeting().id().value()).query(Removed.class).optional().orElseThrow(Missing::new);
            int earlier = sql.sql("select count(distinct place) from meetings.programme_item where meeting = ? and removed is null and place < ?")
                    .param(by.meeting().id().value()).param(removed.place()).query(Integer.class).single();
            int back = sql.sql("update meetings.programme_item set removed = null, removed_by = null, changed = :now, changed_by = :by where id = :id and removed is not null")
                    .param("now", now()).param("by", by.person()).param("id", item.value()).update();
            if (back == 1) {
                arrange(sql, by.meeting().id(), order -> removed.beside() != null && order.block(removed.beside()).isPresent()
                        ? order.with(item.value(), Spot.beside(removed.beside())) : order.at(earlier, item.value()));
            }
            hint(by);
        });
    }

    private void arrange(JdbcClient sql, MeetingId meeting, UnaryOperator<Order> change) {
        lock(sql, meeting);
        List<Order.Placed> placed = sql.sql("select id, place from meetings.programme_item where meeting = ? and removed is null order by place, id")
                .param(meeting.value()).query(Order.Placed.class).list();
        List<List<UUID>> blocks = change.apply(Order.of(placed)).blocks();
        StringBuilder ids = new StringBuilder();
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            for (UUID id : blocks.get(i)) {
                ids.append(ids.isEmpty() ? "" : ",").append(id);
                places.append(places.isEmpty() ? "" : ",").append(i + 1);
            }
        }
        sql.sql("""
                update meetings.programme_item i set place = o.place
                from unnest(string_to_array(:ids, ',')::uuid[], string_to_array(:places, ',')::integer[]) as o (id, place)
                where i.id = o.id and i.place <> o.place
                """).param("ids", ids.toString()).param("places", places.toString()).update();
    }

    /** Always before a row of an item is touched, so that two who change the same day wait for each other and never for ever. */
    private static void lock(JdbcClient sql, MeetingId meeting) {
        sql.sql("select 1 from meetings.meeting where id = ? for no key update").param(meeting.value()).query(Integer.class).single();
    }

    /** Whether this person changes this day for the first time in an hour; asked before the change. */
    private boolean first(JdbcClient sql, Organiser by) {
        return !sql.sql("select exists (select 1 from meetings.programme_item where meeting = :meeting and changed_by = :by and changed > :hour)")
                .param("meeting", by.meeting().id().value()).param("by", by.person()).param("hour", now().minusHours(1)).query(Boolean.class).single();
    }

    /** One line in the journal for an hour of work, not one for each item. */
    private void changed(Organiser by, boolean first) {
        if (first) {
            String theme = by.meeting().theme();
            events.publishEvent(new Happened(by.seat().circle().value(), by, "programme", Text.of("werkte aan het programma van ‘" + theme + "’",
                    "worked on the programme of ‘" + theme + "’"), by.href() + "/programma", true));
        }
        hint(by);
    }

    private void hint(Organiser by) {
        live.hint(by.seat().circle().value(), Programme.HINT);
    }

    private static Refused meanwhile() {
        return new Refused("Iemand anders heeft de volgorde net gewijzigd. Kijk even en probeer het opnieuw.",
                "Somebody else has just changed the order. Have a look and try again.");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
