package nl.leerkring.meetings.rsvp;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingChanged;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.Needs;
import nl.leerkring.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Colleagues who come in somebody's place: they get a link and no account. */
@Component
class Colleagues {

    private final Database database;
    private final Post post;
    private final Links links;
    private final Clock clock;

    Colleagues(Database database, Post post, Links links, Clock clock) {
        this.database = database;
        this.post = post;
        this.links = links;
        this.clock = clock;
    }

    /** After an answer: a new colleague hears what is asked of her, one who need not come hears that. */
    void tell(Key by, Meeting meeting, PersonId sender, Optional<Rsvp> before, Rsvp now) {
        String was = before.map(Rsvp::colleagueEmail).orElse("");
        if (was.equals(now.colleagueEmail())) {
            return;
        }
        database.change(by, sql -> {
            Occasion occasion = Occasion.of(sql, meeting);
            Recipient from = Addressees.of(sql, List.of(sender.value())).getFirst();
            before.ifPresent(rsvp -> dismiss(by, meeting, sender, rsvp));
            if (!now.colleagueEmail().isEmpty()) {
                send(by, occasion, from, now, false, null);
            }
        });
    }

    /** She need not come any more, and hears that. */
    void dismiss(Key by, Meeting meeting, PersonId sender, Rsvp rsvp) {
        if (!rsvp.colleagueEmail().isEmpty()) {
            database.change(by, sql -> Addressees.of(sql, List.of(sender.value())).forEach(from -> {
                Occasion occasion = Occasion.of(sql, meeting);
                post.send(by, new NotNeededMail(occasion, from.name()),
                        Recipient.outside(rsvp.colleague(), rsvp.colleagueEmail(), from.language()), occasion.circle());
            }));
        }
    }

    /** Colleagues have no calendar invitation of ours, so a mail tells them what changed about their day. */
    @EventListener
    void changed(MeetingChanged changed) {
        Meeting before = changed.before();
        Meeting after = changed.after();
        boolean same = Objects.equals(before.starts(), after.starts()) && Objects.equals(before.ends(), after.ends())
                && before.venue().equals(after.venue()) && (before.cancelled() == null) == (after.cancelled() == null);
        if (same || after.over(clock.instant())) {
            return;
        }
        database.change(changed.by(), sql -> {
            Occasion occasion = Occasion.of(sql, after);
            AnswerRows.withColleague(sql, after.id()).forEach(rsvp -> Addressees.of(sql, List.of(rsvp.person())).forEach(from -> {
                if (after.cancelled() != null || !after.dated()) {
                    dismiss(changed.by(), after, new PersonId(rsvp.person()), rsvp);
                } else {
                    send(changed.by(), occasion, from, rsvp, true, new Change(Told.of(before), Told.of(after)));
                }
            }));
        });
    }

    /** The mail with the link; a later one replaces the link of an earlier one. */
    void send(Key by, Occasion occasion, Recipient from, Rsvp rsvp, boolean again, @Nullable Change change) {
        String token = Tokens.secret();
        database.change(by, sql -> sql.sql("update meetings.rsvp set colleague_token = :token where id = :id")
                .param("token", Tokens.hash(token)).param("id", rsvp.id()).update());
        post.send(by, new ColleagueMail(occasion, from.name(), token, rsvp.waits(), again, change),
                Recipient.outside(rsvp.colleague(), rsvp.colleagueEmail(), from.language()), occasion.circle());
    }

    void needs(Links.Opening link, Needs needs) {
        database.change(link, sql -> {
            AnswerRows.lock(sql, link.meeting());
            AnswerRows.of(sql, link.meeting(), link.who()).ifPresent(rsvp -> AnswerRows.putNeeds(sql, rsvp.id(), needs));
        });
    }

    void tellSender(JdbcClient sql, Links.Opening link, Meeting meeting, String colleague) {
        Occasion occasion = Occasion.of(sql, meeting);
        String token = links.make(link, occasion, link.who());
        Addressees.of(sql, List.of(link.who().value())).forEach(to ->
                post.send(link, new ColleagueDeclinedMail(occasion, colleague, token), to, occasion.circle()));
    }
}
