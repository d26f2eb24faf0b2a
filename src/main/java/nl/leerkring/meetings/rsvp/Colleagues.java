package nl.leerkring.meetings.rsvp;

import java.util.List;
import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.Needs;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Colleagues who come in somebody's place: they get a link and no account. */
@Component
class Colleagues {

    private final Database database;
    private final Post post;
    private final Links links;

    Colleagues(Database database, Post post, Links links) {
        this.database = database;
        this.post = post;
        this.links = links;
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
            before.filter(rsvp -> !was.isEmpty()).ifPresent(rsvp -> post.send(by, new NotNeededMail(occasion, from.name()),
                    Recipient.outside(rsvp.colleague(), was, from.language()), occasion.circle()));
            if (!now.colleagueEmail().isEmpty()) {
                send(by, occasion, from.name(), from.language(), now);
            }
        });
    }

    /** The mail with the link; a later one replaces the link of an earlier one. */
    void send(Key by, Occasion occasion, String from, Language language, Rsvp rsvp) {
        String token = Tokens.secret();
        database.change(by, sql -> sql.sql("update meetings.rsvp set colleague_token = :token where id = :id")
                .param("token", Tokens.hash(token)).param("id", rsvp.id()).update());
        post.send(by, new ColleagueMail(occasion, from, token, rsvp.waits()),
                Recipient.outside(rsvp.colleague(), rsvp.colleagueEmail(), language), occasion.circle());
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
