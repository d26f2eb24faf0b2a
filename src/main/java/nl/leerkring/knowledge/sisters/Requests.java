package nl.leerkring.knowledge.sisters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asking another circle to share. Who asks learns nothing by it: a request to a hidden circle, or to one that is not there, is kept and shown like any
 * other. It is brought to a circle that everybody can find, and to a hidden one only by the code that it gave.
 */
@Component
class Requests {

    private static final Key HOUSE = Key.house("to which circle a request goes");
    private static final int CODE = 10;

    private final Database database;
    private final Clock clock;

    Requests(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was asked and is not settled. @param address as it was typed */
    record Request(UUID id, String address) {
    }

    List<Request> of(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select r.id, r.address from knowledge.request r where r.circle = :circle order by r.made desc, r.id limit 50
                """).param("circle", seat.circle().value()).query(Request.class).list());
    }

    /** @param word the last part of an address, or a code */
    void ask(Coordinator by, String word) {
        UUID own = by.circle().value();
        String typed = word.toLowerCase(Locale.ROOT);
        Optional<UUID> other = database.read(HOUSE, sql -> sql.sql("""
                select c.id from circles.circle c left join knowledge.calling g on g.circle = c.id
                where (lower(g.code) = :word or c.slug = :word and (c.visibility <> 'hidden' or exists (select 1 from knowledge.partner p where p.circle = c.id and p.other = :own)))
                  and c.id <> :own and c.archived is null limit 1
                """).param("word", typed).param("own", own).query(UUID.class).optional());
        database.change(by, sql -> {
            sql.sql("""
                    insert into knowledge.request (id, circle, address, other, made, made_by) values (:id, :own, :word, :other, :now, :me)
                    on conflict (circle, address) do update set other = excluded.other, made = excluded.made, made_by = excluded.made_by
                    """).param("id", Ids.next()).param("own", own).param("word", typed).param("other", other.orElse(null), java.sql.Types.OTHER).param("now", now()).param("me", by.person()).update();
            other.ifPresent(circle -> bring(sql, by, circle));
        });
    }

    /** Where it was asked the other way round as well, it is settled. */
    private void bring(JdbcClient sql, Coordinator by, UUID circle) {
        UUID own = by.circle().value();
        int settled = sql.sql("update knowledge.partner set accepted = :now, accepted_by = :me where circle = :circle and other = :own and accepted is null")
                .param("now", now()).param("me", by.person()).param("circle", circle).param("own", own).update();
        if (settled > 0) {
            settled(sql, own, circle);
        } else {
            sql.sql("""
                    insert into knowledge.partner (circle, other, made, made_by) select :own, :circle, :now, :me
                    where not exists (select 1 from knowledge.partner where circle = :circle and other = :own) on conflict do nothing
                    """).param("own", own).param("circle", circle).param("now", now()).param("me", by.person()).update();
        }
    }

    /** What two circles asked of each other is over, now that they share. */
    static void settled(JdbcClient sql, UUID one, UUID other) {
        sql.sql("delete from knowledge.request where circle = :one and other = :other or circle = :other and other = :one").param("one", one).param("other", other).update();
    }

    void takeBack(Coordinator by, UUID id) {
        database.change(by, sql -> sql.sql("delete from knowledge.request where id = ? and circle = ? returning other").params(id, by.circle().value())
                .query((row, n) -> Optional.ofNullable(row.getObject("other", UUID.class))).optional().flatMap(other -> other)
                .ifPresent(other -> sql.sql("delete from knowledge.partner where circle = ? and other = ? and accepted is null").params(by.circle().value(), other).update()));
    }

    /** What others type to ask this circle; nothing: it gave none. */
    Optional<String> code(Seat seat) {
        return database.read(seat, sql -> sql.sql("select code from knowledge.calling where circle = ?").param(seat.circle().value()).query(String.class).optional());
    }

    /** A new one; the old one works no more. */
    void renew(Coordinator by) {
        database.change(by, sql -> sql.sql("""
                insert into knowledge.calling (circle, code, made, made_by) values (:circle, :code, :now, :me)
                on conflict (circle) do update set code = excluded.code, made = excluded.made, made_by = excluded.made_by
                """).param("circle", by.circle().value()).param("code", Tokens.code(CODE)).param("now", now()).param("me", by.person()).update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
