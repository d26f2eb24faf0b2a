package nl.leerkring.meetings.rsvp;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out the chairs, in the order in which they were asked for. The meeting is locked by then. */
@Component
class Chairs {

    private final Post post;
    private final Links links;
    private final Colleagues colleagues;

    Chairs(Post post, Links links, Colleagues colleagues) {
        this.post = post;
        this.links = links;
        this.colleagues = colleagues;
    }

    /** @param looking who sees it on the screen now, and needs no mail about it */
    void fill(JdbcClient sql, Key by, Meeting meeting, PersonId... looking) {
        List<UUID> silent = Arrays.stream(looking).map(PersonId::value).toList();
        List<UUID> lucky = sql.sql("""
                update meetings.rsvp set place = 'seated' where id in (
                    select w.id from meetings.rsvp w where w.meeting = :meeting and w.place = 'waiting' order by w.turn
                    limit (select greatest(0, m.capacity - (select count(*) from meetings.rsvp s
                               where s.meeting = m.id and s.place = 'seated'))
                           from meetings.meeting m where m.id = :meeting and m.capacity is not null))
                returning person
                """).param("meeting", meeting.id().value()).query(UUID.class).list()
                .stream().filter(person -> !silent.contains(person)).toList();
        if (!lucky.isEmpty()) {
            Occasion occasion = Occasion.of(sql, meeting);
            Addressees.of(sql, lucky).forEach(to -> tell(sql, by, occasion, to));
        }
    }

    private void tell(JdbcClient sql, Key by, Occasion occasion, Recipient to) {
        PersonId person = new PersonId(java.util.Objects.requireNonNull(to.person()));
        post.send(by, new PromotedMail(occasion, links.make(by, occasion, person)), to, occasion.circle());
        AnswerRows.of(sql, occasion.id(), person).filter(rsvp -> rsvp.choice() == Rsvp.Choice.COLLEAGUE)
                .ifPresent(rsvp -> colleagues.send(by, occasion, to, rsvp, true, null));
    }
}
