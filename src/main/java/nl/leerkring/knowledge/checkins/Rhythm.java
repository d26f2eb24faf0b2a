package nl.leerkring.knowledge.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.CheckIns;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a card comes back. Who does not answer is not asked again: the card sleeps until somebody wakes it. */
@Component
class Rhythm {

    /** After so many days without an answer it sleeps. */
    static final int PATIENCE = 21;

    private static final Key HOUSE = Key.house("cards that come back");
    private static final String QUIET = " and" + CheckIns.ASKED + """
             and not exists (select 1 from knowledge.check_in i where i.card = c.id and i.answered is null and i.slept is null)
            """;

    private final Database database;

    Rhythm(Database database) {
        this.database = database;
    }

    /** Called as often as one likes. */
    void planned(Instant now) {
        LocalDate today = Dates.dayOf(now);
        database.change(HOUSE, sql -> {
            sleep(sql, now, today);
            how(sql, today);
            still(sql, today);
        });
    }

    private static void sleep(JdbcClient sql, Instant now, LocalDate today) {
        sql.sql("""
                with late as (update knowledge.check_in set slept = :now where answered is null and slept is null and due < :before returning card)
                update knowledge.card c set asleep = :now from late where c.id = late.card and c.asleep is null
                """).param("now", now.atOffset(ZoneOffset.UTC)).param("before", today.minusDays(PATIENCE)).update();
    }

    private static void how(JdbcClient sql, LocalDate today) {
        sql.sql("""
                select x.id, x.circle, x.owner, x.due from (
                    select c.id, c.circle, c.owner,
                """ + CheckIns.HOW_DUE + """
                     as due from knowledge.card c where c.kind = 'experiment' and c.state = 'running' and c.rhythm is not null
                """ + QUIET + ") x where x.due <= :today").param("today", today).query((row, n) -> ask(sql, row.getObject("id", UUID.class), row.getObject("circle", UUID.class),
                        row.getObject("owner", UUID.class), "how", later(row.getObject("due", LocalDate.class), today))).list();
    }

    /** Half a year after it became normal work, or was taken over; once. */
    private static void still(JdbcClient sql, LocalDate today) {
        sql.sql("""
                select c.id, c.circle, c.owner, ((c.made at time zone 'Europe/Amsterdam')::date + interval '6 months')::date as due
                from knowledge.card c where c.kind in ('routine', 'uptake') and c.state = 'open' and (c.made at time zone 'Europe/Amsterdam')::date + interval '6 months' <= :today
                    and not exists (select 1 from knowledge.check_in i where i.card = c.id and i.question = 'still')
                """ + QUIET).param("today", today).query((row, n) -> ask(sql, row.getObject("id", UUID.class), row.getObject("circle", UUID.class),
                        row.getObject("owner", UUID.class), "still", later(row.getObject("due", LocalDate.class), today))).list();
    }

    /** What was due long ago, because no job ran, is due today: nobody is late with what was never asked. */
    private static LocalDate later(LocalDate due, LocalDate today) {
        return due.isBefore(today.minusDays(1)) ? today : due;
    }

    private static int ask(JdbcClient sql, UUID card, UUID circle, UUID owner, String question, LocalDate due) {
        return sql.sql("insert into knowledge.check_in (id, card, circle, person, question, due) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(Ids.next(), card, circle, owner, question, due).update();
    }

    /** Somebody wakes a card: it is asked again after its rhythm. */
    void wake(Key by, UUID card) {
        database.change(by, sql -> sql.sql("update knowledge.card set asleep = null where id = ? and asleep is not null").param(card).update());
    }
}
