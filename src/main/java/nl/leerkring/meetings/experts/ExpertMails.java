package nl.leerkring.meetings.experts;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingChanged;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.rsvp.Addressees;
import nl.leerkring.meetings.rsvp.Change;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.meetings.rsvp.Told;
import nl.leerkring.notices.Post;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What an expert is told by mail, and what the one who invited is told about it. */
@Component
class ExpertMails {

    private final Database database;
    private final Meetings meetings;
    private final Programme programme;
    private final ExpertLinks links;
    private final People people;
    private final Post post;
    private final Clock clock;

    ExpertMails(Database database, Meetings meetings, Programme programme, ExpertLinks links, People people, Post post, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.programme = programme;
        this.links = links;
        this.people = people;
        this.post = post;
        this.clock = clock;
    }

    void invite(Key by, Expert expert, boolean again) {
        post.send(by, new ExpertMail(contribution(by, expert), inviter(by, expert), links.make(by, expert, true), again), expert.recipient(), expert.circle());
    }

    void withdraw(Key by, Expert expert) {
        post.send(by, new WithdrawnMail(contribution(by, expert), inviter(by, expert)), expert.recipient(), expert.circle());
    }

    void thank(Key by, Expert expert) {
        post.send(by, new ThanksMail(contribution(by, expert), links.make(by, expert, false)), expert.recipient(), expert.circle());
    }

    void answered(Key by, Expert expert) {
        if (expert.madeBy() != null) {
            Contribution contribution = contribution(by, expert);
            database.change(by, sql -> Addressees.of(sql, List.of(expert.madeBy()))
                    .forEach(to -> post.send(by, new AnsweredMail(contribution, expert), to, expert.circle())));
        }
    }

    /** Experts have no calendar invitation of ours, so a mail tells them what changed about the day. */
    @EventListener
    void changed(MeetingChanged changed) {
        Meeting before = changed.before();
        Meeting after = changed.after();
        boolean same = Objects.equals(before.starts(), after.starts()) && before.venue().equals(after.venue())
                && (before.cancelled() == null) == (after.cancelled() == null);
        if (same || after.over(clock.instant())) {
            return;
        }
        Change change = new Change(Told.of(before), Told.of(after));
        database.change(changed.by(), sql -> {
            for (Expert expert : ExpertRows.of(sql, after.id().value())) {
                post.send(changed.by(), new ChangedMail(contribution(changed.by(), expert), links.make(changed.by(), expert, false), change), expert.recipient(), expert.circle());
            }
        });
    }

    /** The name of whom the expert can ask. */
    String inviter(Key key, Expert expert) {
        return expert.madeBy() == null ? "" : people.find(key, new PersonId(expert.madeBy())).map(Person::name).orElse("");
    }

    Contribution contribution(Key key, Expert expert) {
        return database.read(key, sql -> {
            Programme.Found found = programme.find(key, expert.item()).orElseThrow();
            Meeting meeting = meetings.find(key, found.meeting()).orElseThrow();
            return Contribution.of(Occasion.of(sql, meeting), programme.of(key, meeting), found.item());
        });
    }
}
