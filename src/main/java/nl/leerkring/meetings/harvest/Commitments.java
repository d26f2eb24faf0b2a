package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Numbered;
import nl.leerkring.web.Missing;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** What became of what people said they would do. Only they themselves read and answer. */
@Component
class Commitments {

    static final String SELECT = """
            select h.id, h.circle, c.slug, c.name as circle_name, m.theme, h.intention, h.due, h.sight
            from meetings.harvest_card h join circles.circle c on c.id = h.circle and c.archived is null
            join circles.members s on s.circle = h.circle and s.person = h.person join meetings.meeting m on m.id = h.meeting
            where h.intention <> '' and h.decided is null and h.removed is null
            """;

    private final Database database;
    private final Clock clock;

    Commitments(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is not decided yet, the first to come first, in the circles that the key opens; the key is hers. */
    List<Commitment> open(Key own) {
        return database.read(own, sql -> sql.sql(SELECT + " and h.person = :me and database.opens(h.circle) order by h.due, h.id").param("me", own.person())
                .query(Commitment::of).list());
    }

    List<Commitment> due(Key own) {
        LocalDate today = Dates.dayOf(clock.instant());
        return open(own).stream().filter(each -> !each.due().isAfter(today)).toList();
    }

    /** @throws Missing when it is not hers, or she said on that card nothing she would do */
    void check(Key own, UUID card) {
        database.read(own, sql -> sql.sql("""
                select 1 from meetings.harvest_card where id = ? and person = ? and database.opens(circle) and intention <> '' and removed is null
                """).params(card, own.person()).query(Integer.class).optional()).orElseThrow(Missing::new);
    }

    /** What one mail asked about, in the order of its numbers. @throws Missing when that cannot be told any more */
    List<UUID> asked(Key own, UUID subject) {
        List<List<UUID>> together = database.read(own, sql -> sql.sql("""
                select array_agg(id) as cards from meetings.harvest_card where person = :me and intention <> '' and removed is null and database.opens(circle)
                  and (id = :subject or asked is not null and sight <> 'private') group by id = :subject, asked order by asked desc limit 20
                """).param("me", own.person()).param("subject", subject).query((row, n) -> List.of((UUID[]) row.getArray("cards").getArray())).list());
        return Numbered.asked(subject, together).orElseThrow(Missing::new);
    }

    /** Done, or dropped and why. @return false: it was decided already */
    boolean decide(Key own, UUID card, boolean done, String why) {
        return database.write(own, sql -> sql.sql("""
                update meetings.harvest_card set outcome = :outcome, why = :why, decided = :now, version = version + 1
                where id = :id and person = :me and decided is null and removed is null and intention <> ''
                """).param("outcome", done ? "done" : "dropped").param("why", why).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", card).param("me", own.person()).update() == 1);
    }

    /** Not yet: it comes back that day. The same day twice is once. */
    boolean later(Key own, UUID card, LocalDate day) {
        return database.write(own, sql -> sql.sql("""
                update meetings.harvest_card set moved = moved + (case when due = :day then 0 else 1 end), due = :day, version = version + 1
                where id = :id and person = :me and decided is null and removed is null and intention <> ''
                """).param("day", day).param("id", card).param("me", own.person()).update() == 1);
    }

    /** Takes a decision back. */
    void reopen(Key own, UUID card) {
        database.change(own, sql -> sql.sql("update meetings.harvest_card set outcome = null, why = '', decided = null where id = ? and person = ?")
                .params(card, own.person()).update());
    }
}
