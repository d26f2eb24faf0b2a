package nl.leerkring.knowledge.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.CheckIns;
import nl.leerkring.knowledge.CheckIns.CheckIn;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.People;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What comes back is asked once: one mail for all of it, in all circles, and never two in a week. */
@Component
class CheckInMails {

    private static final Key HOUSE = Key.house("cards that come back");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String DUE = CheckIns.SELECT + " and i.slept is null and i.asked is null and i.due <= :today";

    private final Database database;
    private final CheckLinks links;
    private final People people;
    private final Post post;

    CheckInMails(Database database, CheckLinks links, People people, Post post) {
        this.database = database;
        this.links = links;
        this.people = people;
        this.post = post;
    }

    /** Called as often as one likes. */
    void planned(Instant now) {
        LocalDate today = Dates.dayOf(now);
        List<UUID> waiting = database.read(HOUSE, sql -> sql.sql("select distinct person from (" + DUE + ") x").param("today", today).query(UUID.class).list());
        waiting.forEach(person -> database.change(HOUSE, sql -> send(sql, person, now, today)));
    }

    /** Of two nodes the second waits, and then sees that it was asked. */
    private void send(JdbcClient sql, UUID person, Instant now, LocalDate today) {
        sql.sql("select pg_advisory_xact_lock(hashtext('check-ins'), hashtext(?))").param(person.toString()).query((row, n) -> true).single();
        if (sql.sql("select exists (select 1 from knowledge.check_link where person = ? and made > ?)").params(person, now.minus(WEEK).atOffset(ZoneOffset.UTC))
                .query(Boolean.class).single()) {
            return;
        }
        List<CheckIn> due = sql.sql(DUE + " and i.person = :person order by i.due, i.id").param("today", today).param("person", person).query(CheckIn::of).list();
        List<Recipient> to = due.isEmpty() ? List.of() : people.find(HOUSE, new PersonId(person)).map(Recipient::of).stream().toList();
        if (to.isEmpty()) {
            return;
        }
        sql.sql("update knowledge.check_in set asked = :now where id in (:ids)").param("now", now.atOffset(ZoneOffset.UTC)).param("ids", due.stream().map(CheckIn::id).toList()).update();
        boolean one = due.stream().map(CheckIn::circle).distinct().count() == 1;
        post.send(HOUSE, new CheckInMail(one ? due.getFirst().circleName() : "Leerkring", due, links.make(sql, person, now), now), to.getFirst(), one ? due.getFirst().circle() : null);
    }
}
