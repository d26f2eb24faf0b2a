package nl.leerkring.notices.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.notices.Replies;
import nl.leerkring.people.People;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uses one answer, in one transaction with the note that it came in; tells its writer, and never often, so that two programs cannot talk for ever. */
@Component
class Taking {

    private static final Key HOUSE = Key.house("an answer by mail");
    private static final int MOST_AN_HOUR = 30;
    private static final int MOST_TOLD_A_DAY = 10;
    private static final Pattern ITIP = Pattern.compile("(?im)^METHOD:\\s*(REPLY|COUNTER)\\s*$");
    private static final int LONGEST_BACK = 10_000;
    private static final Text TOO_MANY = Text.of("Er kwamen in een uur zoveel mails van je binnen dat we deze niet gebruikten. Stuur hem later nog eens.",
            "So many emails of yours came in within an hour that we did not use this one. Send it again later.");
    private static final Text EMPTY = Text.of("We vonden in je mail geen tekst. Misschien stond hij tussen of onder de tekst van onze mail.",
            "We found no text in your email. Perhaps it stood between or below the text of our email.");

    private final Database database;
    private final People people;
    private final Post post;
    private final Clock clock;
    private final Map<String, MailAnswer> answers;

    Taking(Database database, People people, Post post, Clock clock, List<MailAnswer> answers) {
        this.database = database;
        this.people = people;
        this.post = post;
        this.clock = clock;
        this.answers = answers.stream().collect(Collectors.toMap(MailAnswer::kind, Function.identity()));
    }

    Outcome take(MimeMessage mail, String id, Replies.Ticket ticket, @Nullable String envelope) throws MessagingException, IOException {
        Contents contents = Contents.of(mail);
        String calendar = contents.calendar() != null && ITIP.matcher(contents.calendar()).find() ? contents.calendar() : null;
        // what a calendar sends is sent by a program, but a person pressed a button
        boolean automatic = calendar == null && Automatic.wrote(mail, envelope);
        String words = contents.words();
        return database.write(HOUSE, sql -> {
            if (!note(sql, id, ticket)) {
                return Outcome.AGAIN;
            }
            Recipient person = people.find(HOUSE, new PersonId(ticket.person())).map(Recipient::of).orElseThrow(Missing::new);
            Outcome outcome = automatic ? Outcome.AUTOMATIC : !Sender.is(mail, person.address()) ? refuse(sql, mail, ticket, person)
                    : often(sql, ticket, "at > ?", Duration.ofHours(1), MOST_AN_HOUR) ? tooMany(sql, mail, ticket, person, words)
                    : use(sql, mail, ticket, person, new MailAnswer.Mailed(id, ticket.person(), ticket.subject(), ticket.circle(), words, contents.files(), calendar));
            became(sql, id, outcome);
            return outcome;
        });
    }

    private Outcome use(JdbcClient sql, MimeMessage mail, Replies.Ticket ticket, Recipient person, MailAnswer.Mailed mailed) {
        if (mailed.words().isEmpty() && mailed.calendar() == null && mailed.files().isEmpty()) {
            tell(sql, ticket, person, unused(mail, EMPTY, ""));
            return Outcome.UNUSED;
        }
        MailAnswer answer = java.util.Objects.requireNonNull(answers.get(ticket.kind()), "nobody answers " + ticket.kind());
        MailAnswer.Said said = answer.answer(mailed);
        if (said.text() != null) {
            tell(sql, ticket, person, said.used() ? new ReceiptMail(said.text(), clipped(mailed.words())) : unused(mail, said.text(), mailed.words()));
        }
        return said.used() ? Outcome.USED : Outcome.UNUSED;
    }

    private Outcome tooMany(JdbcClient sql, MimeMessage mail, Replies.Ticket ticket, Recipient person, String words) {
        tell(sql, ticket, person, unused(mail, TOO_MANY, words));
        return Outcome.MANY;
    }

    /** Whose address it is hears it, once a day; who sent it hears nothing, and nothing of what was sent is passed on. */
    private Outcome refuse(JdbcClient sql, MimeMessage mail, Replies.Ticket ticket, Recipient person) {
        boolean told = sql.sql("select exists (select 1 from notices.arrival where person = ? and outcome = 'refused' and told and at > ?)")
                .params(ticket.person(), ago(Duration.ofDays(1))).query(Boolean.class).single();
        if (!told) {
            tell(sql, ticket, person, new OtherSenderMail(Headers.sender(mail)));
        }
        return Outcome.REFUSED;
    }

    /** It could not be used at all; in a transaction of its own, because what was tried is undone. */
    Outcome unused(MimeMessage mail, String id, Replies.Ticket ticket, Text reason) {
        String words = words(mail);
        return database.write(HOUSE, sql -> {
            if (!note(sql, id, ticket)) {
                return Outcome.AGAIN;
            }
            people.find(HOUSE, new PersonId(ticket.person())).map(Recipient::of).filter(person -> Sender.is(mail, person.address()) && !automatic(mail))
                    .ifPresent(person -> tell(sql, ticket, person, unused(mail, reason, words)));
            became(sql, id, Outcome.UNUSED);
            return Outcome.UNUSED;
        });
    }

    private static boolean automatic(MimeMessage mail) {
        try {
            return Automatic.wrote(mail, null);
        } catch (MessagingException unreadable) {
            return true;
        }
    }

    private static String words(MimeMessage mail) {
        try {
            return Contents.of(mail).words();
        } catch (Contents.TooMuch | MessagingException | IOException unreadable) {
            return "";
        }
    }

    private static UnusedMail unused(MimeMessage mail, Text reason, String words) {
        return new UnusedMail(Headers.subject(mail), reason, clipped(words));
    }

    private static String clipped(String words) {
        return words.length() > LONGEST_BACK ? words.substring(0, LONGEST_BACK) + " …" : words;
    }

    private void tell(JdbcClient sql, Replies.Ticket ticket, Recipient person, Letter letter) {
        if (!often(sql, ticket, "told and at > ?", Duration.ofDays(1), MOST_TOLD_A_DAY)) {
            post.send(HOUSE, letter, person);
            // the one that is being taken now, in this transaction
            sql.sql("update notices.arrival set told = true where person = ? and outcome = 'taken'").param(ticket.person()).update();
        }
    }

    private boolean often(JdbcClient sql, Replies.Ticket ticket, String which, Duration time, int most) {
        return sql.sql("select count(*) from notices.arrival where person = ? and outcome <> 'taken' and " + which).params(ticket.person(), ago(time))
                .query(Integer.class).single() >= most;
    }

    /** Of two nodes the second waits, and then sees that it is there. @return false: it was here before */
    private boolean note(JdbcClient sql, String id, Replies.Ticket ticket) {
        return sql.sql("insert into notices.arrival (message, person, outcome, at) values (?, ?, 'taken', ?) on conflict do nothing")
                .params(id, ticket.person(), ago(Duration.ZERO)).update() == 1;
    }

    private static void became(JdbcClient sql, String id, Outcome outcome) {
        sql.sql("update notices.arrival set outcome = ? where message = ?").params(outcome.code(), id).update();
    }

    private OffsetDateTime ago(Duration time) {
        return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
    }
}
