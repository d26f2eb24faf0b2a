package nl.leerkring.meetings.harvest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Morning;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.meetings.rsvp.Addressees;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Intentions come back at their date: one mail for all of them, in all circles, and never two in a week. */
@Component
class CommitmentMails implements PlannedMails {

    static final Morning MORNING = Morning.at(8, 40);

    private static final Key HOUSE = Key.house("intentions that come back");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String ASKED = " and h.due <= :today and (h.asked is null or h.asked < h.due)";

    private final Database database;
    private final FollowLinks links;
    private final Post post;

    CommitmentMails(Database database, FollowLinks links, Post post) {
        this.database = database;
        this.links = links;
        this.post = post;
    }

    /** Called as often as one likes. */
    void planned(Instant now) {
        LocalDate today = Dates.dayOf(now);
        List<UUID> people = database.read(HOUSE, sql -> sql.sql("select distinct person from (" + Commitments.SELECT.replace("select h.id", "select h.person, h.id")
                + ASKED + ") due").param("today", today).query(UUID.class).list());
        people.forEach(person -> database.change(HOUSE, sql -> send(sql, person, now, today)));
    }

    /** Of two nodes the second waits, and then sees that it was asked. */
    private void send(JdbcClient sql, UUID person, Instant now, LocalDate today) {
        sql.sql("select pg_advisory_xact_lock(hashtext('intentions'), hashtext(?))").param(person.toString()).query((row, n) -> true).single();
        boolean early = sql.sql("select exists (select 1 from meetings.follow_link where person = ? and made > ?)").params(person, at(now.minus(WEEK)))
                .query(Boolean.class).single();
        List<Commitment> due = early ? List.of() : sql.sql(Commitments.SELECT + ASKED + " and h.person = :person order by h.due, h.id").param("today", today)
                .param("person", person).query(Commitment::of).list();
        List<Recipient> to = due.isEmpty() ? List.of() : Addressees.of(sql, List.of(person));
        if (to.isEmpty()) {
            return;
        }
        sql.sql("update meetings.harvest_card set asked = :today where id in (:cards)").param("today", today)
                .param("cards", due.stream().map(Commitment::card).toList()).update();
        boolean one = due.stream().map(Commitment::circle).distinct().count() == 1;
        post.send(HOUSE, new CommitmentMail(one ? due.getFirst().circleName() : "Leerkring", due, links.make(sql, person, now), now), to.getFirst(),
                one ? due.getFirst().circle() : null);
    }

    /** How many, also of who told it to nobody else; not who. It is one mail about all days, so it cannot be held back for one. */
    @Override
    public List<Planned> ahead(Key key, Meeting meeting, Instant now) {
        return database.read(HOUSE, sql -> sql.sql("""
                select x.due, count(distinct x.person)::int as people from (
                """ + Commitments.SELECT.replace("select h.id", "select h.person, h.meeting, h.asked, h.id") + """
                 and (h.asked is null or h.asked < h.due)) x where x.meeting = :meeting group by x.due order by x.due limit 1
                """).param("meeting", meeting.id().value()).query((row, n) -> new Planned("voornemens",
                        Text.of("Wat werd het van wat mensen zich voornamen?", "What became of what people intended?"),
                        MORNING.from(Morning.later(now, row.getObject("due", LocalDate.class).atStartOfDay(Dates.AMSTERDAM).toInstant())),
                        row.getInt("people"), null, false)).list());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
