package nl.leerkring.meetings.rsvp;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.SeatEnded;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingChanged;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.people.Needs;
import nl.leerkring.people.People;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.live.Live;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where answers are kept. Every change locks its meeting first, so that chairs go round in the order of asking. */
@Component
public class Answers {

    private final Database database;
    private final Meetings meetings;
    private final People people;
    private final Chairs chairs;
    private final Colleagues colleagues;
    private final Live live;
    private final Clock clock;

    Answers(Database database, Meetings meetings, People people, Chairs chairs, Colleagues colleagues, Live live, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.people = people;
        this.chairs = chairs;
        this.colleagues = colleagues;
        this.live = live;
        this.clock = clock;
    }

    public Optional<Rsvp> of(Key key, MeetingId meeting, PersonId person) {
        return database.read(key, sql -> AnswerRows.of(sql, meeting, person));
    }

    Needs needs(Key key, MeetingId meeting, PersonId person) {
        return database.read(key, sql -> sql.sql("""
                select n.diet, n.access from meetings.rsvp_needs n join meetings.rsvp r on r.id = n.rsvp
                where r.meeting = :meeting and r.person = :person
                """).param("meeting", meeting.value()).param("person", person.value()).query(Needs.class).optional())
                .orElse(Needs.NONE);
    }

    /** Somebody answers for herself; what she needs comes along from her profile if she says nothing about it. */
    public Rsvp give(Key own, Meeting meeting, Given given) {
        PersonId person = new PersonId(java.util.Objects.requireNonNull(own.person()));
        return database.write(own, sql -> {
            Optional<Rsvp> before = lock(sql, meeting.id(), person);
            boolean again = before.isPresent() && before.get().choice() == given.choice();
            Needs needs = given.needs() == null && !again ? people.needs(own) : given.needs();
            return put(sql, own, meeting, person, before, new Given(given.choice(), given.colleague(), given.email(), needs));
        });
    }

    /**
     * An organiser answers for somebody, who did so by telephone, for example. It is recorded who did.
     *
     * @param version of the answer as the organiser saw it; 0: there was none
     * @throws Refused if somebody else answered in the meantime
     */
    Rsvp giveFor(Key organiser, Meeting meeting, PersonId person, Given given, int version) {
        return database.write(organiser, sql -> {
            if (!AnswerRows.invited(sql, meeting.id(), person)) {
                throw new Missing();
            }
            Optional<Rsvp> before = lock(sql, meeting.id(), person);
            if (before.map(Rsvp::version).orElse(0) != version) {
                throw new Refused("Intussen is er een ander antwoord gegeven. Ga terug en kijk wat er nu staat.",
                        "Another answer has been given in the meantime. Go back and see what it says now.");
            }
            return put(sql, organiser, meeting, person, before, given);
        });
    }

    /** As if nothing was answered; frees the chair. */
    public void takeBack(Key by, Meeting meeting, PersonId person) {
        database.change(by, sql -> lock(sql, meeting.id(), person).ifPresent(rsvp -> {
            colleagues.dismiss(by, meeting, person, rsvp);
            remove(sql, by, meeting, rsvp);
        }));
    }

    private void remove(JdbcClient sql, Key by, Meeting meeting, Rsvp rsvp) {
        sql.sql("delete from meetings.rsvp where id = ?").param(rsvp.id()).update();
        chairs.fill(sql, by, meeting);
        hint(by, meeting);
    }

    /** A colleague cannot come after all: the chair is free, and who sent her hears it and answers anew. */
    void colleagueDeclines(Links.Opening link, Meeting meeting) {
        database.change(link, sql -> lock(sql, meeting.id(), link.who())
                .filter(rsvp -> rsvp.choice() == Rsvp.Choice.COLLEAGUE).ifPresent(rsvp -> {
                    colleagues.tellSender(sql, link, meeting, rsvp.colleague());
                    remove(sql, link, meeting, rsvp);
                }));
    }

    /** Gives chairs that are free to who waits; for when there came more of them, or somebody left the circle. */
    public void fill(Key by, MeetingId id) {
        database.change(by, sql -> meetings.find(by, id).ifPresent(meeting -> {
            AnswerRows.lock(sql, id);
            chairs.fill(sql, by, meeting);
            hint(by, meeting);
        }));
    }

    /** Chairs may have been added; taking some away sends nobody off. */
    @EventListener
    void changed(MeetingChanged changed) {
        if (!java.util.Objects.equals(changed.before().capacity(), changed.after().capacity())) {
            fill(changed.by(), changed.after().id());
        }
    }

    /** Who left does not come; a chair of somebody who left goes to the next. What was is not touched. */
    @EventListener
    void left(SeatEnded ended) {
        database.change(ended.by(), sql -> sql.sql("""
                select r.meeting from meetings.rsvp r join meetings.meeting m on m.id = r.meeting
                where r.circle = :circle and r.person = :person and m.cancelled is null and m.ends > :now order by r.meeting
                """).param("circle", ended.circle().value()).param("person", ended.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(UUID.class).list()
                .forEach(id -> meetings.find(ended.by(), new MeetingId(id)).ifPresent(meeting -> takeBack(ended.by(), meeting, ended.person()))));
    }

    private Optional<Rsvp> lock(JdbcClient sql, MeetingId meeting, PersonId person) {
        AnswerRows.Day day = AnswerRows.lock(sql, meeting);
        day.refuse(clock.instant());
        return AnswerRows.of(sql, meeting, person);
    }

    private Rsvp put(JdbcClient sql, Key by, Meeting meeting, PersonId person, Optional<Rsvp> before, Given given) {
        UUID id = before.map(Rsvp::id).orElseGet(Ids::next);
        AnswerRows.put(sql, id, meeting.id(), person, given, by.person(), clock.instant().atOffset(ZoneOffset.UTC));
        AnswerRows.putNeeds(sql, id, before, given);
        chairs.fill(sql, by, meeting, person);
        Rsvp now = AnswerRows.of(sql, meeting.id(), person).orElseThrow();
        colleagues.tell(by, meeting, person, before, now);
        hint(by, meeting);
        return now;
    }

    private void hint(Key by, Meeting meeting) {
        by.circles().forEach(circle -> live.hint(circle, "antwoorden-" + meeting.number()));
    }
}
