package nl.leerkring.meetings.rsvp;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.people.Needs;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When two meetings on one day become one: who had answered only the one, has answered the other; for another day, she is asked again. */
@Component
public class Carrying {

    private final Database database;
    private final Answers answers;

    Carrying(Database database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    private record Was(UUID person, @Nullable LocalDate day, String choice, String colleague, String email, String diet, String access) {
    }

    /** Chairs go round in the order in which they were asked for. An answer that the other meeting does not know, such as online, is left. */
    public void carry(Key by, Meeting from, Meeting into) {
        database.change(by, sql -> {
            List<Was> all = sql.sql("""
                    select r.person, r.day, r.choice, r.colleague, r.colleague_email as email, coalesce(n.diet, '') as diet, coalesce(n.access, '') as access
                    from meetings.rsvp r left join meetings.rsvp_needs n on n.rsvp = r.id
                    join circles.members s on s.circle = r.circle and s.person = r.person and s.role in ('coordinator', 'facilitator', 'participant')
                    where r.meeting = :from and not exists (select 1 from meetings.rsvp t where t.meeting = :into and t.person = r.person)
                    order by r.turn nulls last, r.id
                    """).param("from", from.id().value()).param("into", into.id().value()).query(Was.class).list();
            for (Was was : all) {
                Rsvp.Choice choice = Coded.of(Rsvp.Choice.class, was.choice());
                if (choice.fits(into.form())) {
                    answers.giveFor(by, into, new PersonId(was.person()), new Given(choice, was.colleague(), was.email(), new Needs(was.diet(), was.access())), 0);
                    sql.sql("update meetings.rsvp set day = coalesce(:day, day) where meeting = :into and person = :person").param("day", was.day())
                            .param("into", into.id().value()).param("person", was.person()).update();
                }
            }
        });
    }
}
