package nl.leerkring.knowledge.sisters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Circles that share with each other. Both coordinators say so; each can end it. */
@Component
class Sisters {

    private static final Key HOUSE = Key.house("what circles that share are called");

    private final Database database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sisters(Database database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** @param accepted both want it @param asked this circle was asked, and did not answer */
    record Sister(UUID circle, String name, boolean accepted, boolean asked) {
    }

    /** The name of a circle one shares with is known, also when it is hidden to others. What this circle asked itself is not among them: {@link Requests}. */
    List<Sister> of(Seat seat) {
        return database.read(HOUSE, sql -> sql.sql("""
                select k.id as circle, k.name, p.accepted is not null as accepted, p.accepted is null as asked
                from knowledge.partner p join circles.circle k on k.id = case when p.circle = :circle then p.other else p.circle end
                where :circle in (p.circle, p.other) and (p.accepted is not null or p.other = :circle) order by k.name, k.id
                """).param("circle", seat.circle().value()).query(Sister.class).list());
    }

    void accept(Coordinator by, UUID circle) {
        boolean done = database.write(by, sql -> {
            boolean accepted = sql.sql("update knowledge.partner set accepted = :now, accepted_by = :me where circle = :circle and other = :own and accepted is null")
                    .param("now", now()).param("me", by.person()).param("circle", circle).param("own", by.circle().value()).update() == 1;
            if (accepted) {
                Requests.settled(sql, by.circle().value(), circle);
            }
            return accepted;
        });
        if (done) {
            String name = database.read(HOUSE, sql -> sql.sql("select name from circles.circle where id = ?").param(circle).query(String.class).single());
            events.publishEvent(new Happened(by.circle().value(), by, "knowledge", Text.of("deelt voortaan kennis met ‘" + name + "’", "shares knowledge with ‘" + name + "’ from now on"),
                    by.href() + "/kennis/partners", true));
        }
    }

    /** From that moment the other reads nothing more of what was open for partners only. */
    void end(Coordinator by, UUID circle) {
        database.change(by, sql -> sql.sql("delete from knowledge.partner where (circle = :own and other = :circle) or (circle = :circle and other = :own)")
                .param("own", by.circle().value()).param("circle", circle).update());
    }

    /** A question that was offered to this circle, or by it. @param href where it is read @param mine this circle offered it */
    record Offer(UUID id, UUID card, String title, String note, String circle, boolean mine, boolean open, boolean taken) {
    }

    List<Offer> offers(Seat seat) {
        return database.read(HOUSE, sql -> sql.sql("""
                select f.id, f.card, f.title, f.note, k.name, f.circle = :circle as mine, f.decided is null as open, f.taken is not null as taken
                from knowledge.offer f join circles.circle k on k.id = case when f.circle = :circle then f.other else f.circle end
                where :circle in (f.circle, f.other) order by f.decided is not null, f.made desc, f.id limit 100
                """).param("circle", seat.circle().value()).query((row, n) -> new Offer(row.getObject("id", UUID.class), row.getObject("card", UUID.class), row.getString("title"),
                        row.getString("note"), row.getString("name"), row.getBoolean("mine"), row.getBoolean("open"), row.getBoolean("taken"))).list());
    }

    /** Once to each circle. @throws Refused when the other circle could not read it */
    void offer(Contributor by, Card card, UUID circle, String note) {
        if (!card.sight().outside()) {
            throw new Refused("Open de vraag eerst voor partnerkringen.", "First open the question for partner circles.");
        }
        if (of(by.seat()).stream().noneMatch(sister -> sister.accepted() && sister.circle().equals(circle))) {
            throw new Missing();
        }
        database.change(by, sql -> sql.sql("""
                insert into knowledge.offer (id, card, circle, other, title, note, made, made_by) values (:id, :card, :own, :other, :title, :note, :now, :me) on conflict do nothing
                """).param("id", Ids.next()).param("card", card.id().value()).param("own", card.circle()).param("other", circle).param("title", card.title())
                .param("note", note).param("now", now()).param("me", by.person()).update());
    }

    /** Takes it: a question of one's own, which says where it came from. Twice is once. @return the card; nothing: it was decided already */
    Optional<UUID> take(Contributor by, UUID offer) {
        return database.write(by, sql -> {
            Optional<Offered> offered = decide(sql, by, offer);
            return offered.map(each -> {
                UUID id = Ids.next();
                sql.sql("""
                        insert into knowledge.card (id, circle, kind, title, owner, sight, made, made_by, changed) values (:id, :circle, 'question', :title, :me, 'circle', :now, :me, :now)
                        """).param("id", id).param("circle", by.seat().circle().value()).param("title", each.title()).param("me", by.person()).param("now", now()).update();
                sql.sql("insert into knowledge.link (card, source, circle, made) values (?, ?, ?, ?)").params(id, each.card(), by.seat().circle().value(), now()).update();
                sql.sql("update knowledge.offer set taken = ? where id = ?").params(id, offer).update();
                events.publishEvent(new Happened(by.seat().circle().value(), by, "knowledge", Text.of("nam een vraag van een andere kring over: ‘" + each.title() + "’",
                        "took over a question of another circle: ‘" + each.title() + "’"), by.seat().href() + "/kennis/" + id, true));
                return id;
            });
        });
    }

    void decline(Contributor by, UUID offer) {
        database.change(by, sql -> decide(sql, by, offer));
    }

    private record Offered(UUID card, String title) {
    }

    private Optional<Offered> decide(JdbcClient sql, Contributor by, UUID offer) {
        return sql.sql("update knowledge.offer set decided = :now, decided_by = :me where id = :id and other = :own and decided is null returning card, title")
                .param("now", now()).param("me", by.person()).param("id", offer).param("own", by.seat().circle().value())
                .query((row, n) -> new Offered(row.getObject("card", UUID.class), row.getString("title"))).optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
