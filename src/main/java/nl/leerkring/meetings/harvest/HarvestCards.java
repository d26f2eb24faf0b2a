package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.WordsTakenBack;
import nl.leerkring.web.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The cards of a day. Whoever reads them for others reads no private ones: the database would not give them either. */
@Component
class HarvestCards {

    private static final String COLUMNS = "select h.id, h.kind, h.take, h.intention, h.due, h.effect, h.sight, h.decided, h.version, ";

    private final Database database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HarvestCards(Database database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    List<HarvestCard> mine(Seat seat, Meeting meeting) {
        return database.read(seat, sql -> sql.sql(COLUMNS + """
                '' as name from meetings.harvest_card h where h.meeting = :meeting and h.person = :me and h.removed is null order by h.made, h.id
                """).param("meeting", meeting.id().value()).param("me", seat.person()).query(HarvestCard::of).list());
    }

    /** What others told, for who organises the day. */
    List<HarvestCard> shared(Organiser by) {
        return database.read(by, sql -> sql.sql(COLUMNS + """
                case when h.sight = 'circle' then p.name else '' end as name
                from meetings.harvest_card h join people.person p on p.id = h.person
                where h.meeting = :meeting and h.person <> :me and h.sight <> 'private' and h.removed is null order by h.kind, h.made, h.id
                """).param("meeting", by.meeting().id().value()).param("me", by.person()).query(HarvestCard::of).list());
    }

    /** What may be told of a day to others. @param person whose words these are; nothing: she told it without her name */
    record Told(HarvestCard card, @org.jspecify.annotations.Nullable UUID person) {
    }

    List<Told> told(Key key, Meeting meeting) {
        return database.read(key, sql -> sql.sql(COLUMNS + """
                case when h.sight = 'circle' then concat_ws(', ', p.name, o.name) else '' end as name, case when h.sight = 'circle' then h.person end as whose
                from meetings.harvest_card h join people.person p on p.id = h.person left join people.organisation o on o.id = p.organisation
                where h.meeting = :meeting and h.sight <> 'private' and h.removed is null and p.gone is null
                order by array_position(array['idea', 'contact', 'tool', 'question'], h.kind), h.id
                """).param("meeting", meeting.id().value())
                .query((row, n) -> new Told(HarvestCard.of(row, n), row.getObject("whose", UUID.class))).list());
    }

    /** One's own, also when it was taken away. */
    Optional<HarvestCard> find(Seat seat, Meeting meeting, UUID card) {
        return database.read(seat, sql -> sql.sql(COLUMNS + "'' as name from meetings.harvest_card h where h.id = ? and h.meeting = ? and h.person = ?")
                .params(card, meeting.id().value(), seat.person()).query(HarvestCard::of).optional());
    }

    /** The same card twice is there once. @throws Refused when there are many already */
    void add(Seat by, Meeting meeting, UUID id, HarvestCard.Draft draft) {
        database.change(by, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('harvest'), hashtext(?))").param(meeting.id() + " " + by.person()).query((row, n) -> true).single();
            int there = sql.sql("select count(*) from meetings.harvest_card where meeting = ? and person = ? and removed is null and id <> ?")
                    .params(meeting.id().value(), by.person(), id).query(Integer.class).single();
            if (there >= HarvestCard.MOST) {
                throw new Refused("Je hebt al " + HarvestCard.MOST + " kaarten van deze dag. Haal er eerst een weg.",
                        "You have " + HarvestCard.MOST + " cards of this day already. Remove one first.");
            }
            sql.sql("""
                    insert into meetings.harvest_card (id, circle, meeting, person, kind, take, intention, due, effect, sight, made)
                    values (:id, :circle, :meeting, :person, :kind, :take, :intention, :due, :effect, :sight, :now) on conflict do nothing
                    """).param("id", id).param("circle", by.circle().value()).param("meeting", meeting.id().value()).param("person", by.person())
                    .param("kind", draft.kind().code()).param("take", draft.take()).param("intention", draft.intention()).param("due", draft.due())
                    .param("effect", draft.effect()).param("sight", draft.sight().code()).param("now", now()).update();
        });
    }

    /** What stood in the report leaves it: those were other words. @return false when it was changed meanwhile; then nothing happens */
    boolean change(Seat by, Meeting meeting, UUID card, int version, HarvestCard.Draft draft) {
        return database.write(by, sql -> {
            boolean done = sql.sql("""
                    update meetings.harvest_card set kind = :kind, take = :take, intention = :intention, due = :due, effect = :effect, sight = :sight,
                           version = version + 1
                    where id = :id and meeting = :meeting and person = :me and version = :version and removed is null
                    """).param("kind", draft.kind().code()).param("take", draft.take()).param("intention", draft.intention()).param("due", draft.due())
                    .param("effect", draft.effect()).param("sight", draft.sight().code()).param("id", card).param("meeting", meeting.id().value())
                    .param("me", by.person()).param("version", version).update() == 1;
            if (done) {
                events.publishEvent(new WordsTakenBack(by, HarvestCard.source(card)));
            }
            return done;
        });
    }

    /** Takes it away or puts it back; once is enough. */
    void remove(Seat by, UUID card, boolean back) {
        database.change(by, sql -> {
            sql.sql("update meetings.harvest_card set removed = :now::timestamptz where id = :id and person = :me and (removed is null) <> :back")
                    .param("now", back ? null : now()).param("id", card).param("me", by.person()).param("back", back).update();
            if (!back) {
                events.publishEvent(new WordsTakenBack(by, HarvestCard.source(card)));
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
