package nl.leerkring.meetings.calendar;

import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.rsvp.Addressees;
import nl.leerkring.meetings.rsvp.Links;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Somebody proposes another time from her calendar program (RFC 5546, 3.2.7). The coordinators read it; the day of a whole circle does not move by one
 * proposal, so her calendar hears that it stays as it is (3.2.8).
 */
@Component
class Counters {

    private static final Key HOUSE = Key.house("a proposal for another time goes to the coordinators");

    private final Database database;
    private final Invitations invitations;
    private final Post post;

    Counters(Database database, Invitations invitations, Post post) {
        this.database = database;
        this.invitations = invitations;
        this.post = post;
    }

    MailAnswer.Said propose(Links.Opening own, Meeting meeting, ItipAnswer proposed) {
        database.change(HOUSE, sql -> {
            Occasion occasion = Occasion.of(sql, meeting);
            Recipient who = Addressees.of(sql, List.of(own.who().value())).getFirst();
            coordinators(sql, occasion).forEach(to -> post.send(HOUSE, new CounterMail(occasion, who.name(), proposed), to, occasion.circle()));
            post.send(HOUSE, new CounterDeclinedMail(occasion, invitations.declinedCounter(sql, occasion, new Guest(who, "", false))), who, occasion.circle());
        });
        return MailAnswer.Said.quietly();
    }

    private static List<Recipient> coordinators(JdbcClient sql, Occasion occasion) {
        return Addressees.of(sql, sql.sql("select person from circles.members where circle = ? and role = 'coordinator'").param(occasion.circle()).query(UUID.class).list());
    }
}
