package nl.leerkring.knowledge.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks employers by mail, and hears what they say: by a link, because they have no account here. Each press of a button uses the link up. */
@Component
class EmployerAnswers {

    private static final Key HOUSE = Key.house("what an employer is asked, by a link");
    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final String SELECT = "select " + Card.COLUMNS + """
            , a.id as consent, a.agreed, a.sight as asked_for, e.organisation as employer, eo.name as employer_works, e.name as contact, e.email::text as email, k.name as circle_name
            from knowledge.consent a join knowledge.card c on c.id = a.card join circles.circle k on k.id = c.circle
            join knowledge.employer e on e.circle = a.circle and e.organisation = a.organisation join people.organisation eo on eo.id = e.organisation
            """ + Card.NAMES;

    private final Database database;
    private final Post post;
    private final Clock clock;

    EmployerAnswers(Database database, Post post, Clock clock) {
        this.database = database;
        this.post = post;
        this.clock = clock;
    }

    /** @param agreed nothing: no answer yet @param circle its name @param words as they would be read, without what is less open than the card will be */
    record Asked(UUID consent, Card card, Sight sight, @Nullable Boolean agreed, Employer employer, String circle, Words words) {

        private Asked with(Words those) {
            return new Asked(consent, card, sight, agreed, employer, circle, those);
        }
    }

    /** Nothing when the link was used, or who was asked is not asked any more. */
    Optional<Asked> find(String token) {
        return database.read(HOUSE, sql -> find(sql, token));
    }

    private static Optional<Asked> find(JdbcClient sql, String token) {
        return sql.sql(SELECT + " join knowledge.employer_link l on l.consent = a.id where l.token = ?").param(Tokens.hash(token)).query(EmployerAnswers::asked).optional()
                .map(asked -> told(sql, asked));
    }

    /** Asks the words in the same transaction. */
    private static Asked told(JdbcClient sql, Asked asked) {
        return asked.with(Words.of(sql, asked.card(), asked.sight(), Consents.Of.EMPLOYER));
    }

    private static Asked asked(ResultSet row, int n) throws SQLException {
        return new Asked(row.getObject("consent", UUID.class), Card.of(row, n), Coded.of(Sight.class, row.getString("asked_for")), (Boolean) row.getObject("agreed"),
                new Employer(row.getObject("employer", UUID.class), row.getString("employer_works"), row.getString("contact"), row.getString("email")), row.getString("circle_name"), Words.NONE);
    }

    /** Within the transaction in which it is asked. */
    void ask(JdbcClient sql, Card card, String circle, Consents.Question question, Employer employer, Sight sight) {
        send(told(sql, new Asked(question.consent(), card, sight, null, employer, circle, Words.NONE)), question.again() ? EmployerMail.Occasion.OTHER_WORDS : EmployerMail.Occasion.FIRST);
    }

    private void send(Asked asked, EmployerMail.Occasion occasion) {
        post.send(HOUSE, new EmployerMail(asked.circle(), asked.employer(), asked.card().title(), asked.sight(), asked.words().told(), link(asked.consent()), occasion),
                to(asked.employer()), asked.card().circle());
    }

    private static Recipient to(Employer employer) {
        return Recipient.outside(employer.name(), employer.email(), Language.NL);
    }

    private String link(UUID consent) {
        String token = Tokens.secret();
        database.change(HOUSE, sql -> sql.sql("insert into knowledge.employer_link (token, consent, made) values (?, ?, ?)").params(Tokens.hash(token), consent, now(clock.instant())).update());
        return token;
    }

    /** Nobody changes the card any more while this transaction runs. */
    Optional<Asked> lock(JdbcClient sql, String token) {
        Optional<Asked> found = find(sql, token);
        found.ifPresent(asked -> sql.sql("select id from knowledge.card where id = ? for update").param(asked.card().id().value()).query(UUID.class).optional());
        return found.isEmpty() ? found : find(sql, token);
    }

    /** What was said; a new link goes by mail, for who changes her mind. @return false: the link was used already */
    boolean answer(JdbcClient sql, Asked asked, boolean agreed) {
        if (sql.sql("delete from knowledge.employer_link where consent = ?").param(asked.consent()).update() == 0) {
            return false;
        }
        sql.sql("update knowledge.consent set agreed = ?, answered = ?, read = knowledge.opened(card, sight, 'network') where id = ?").params(agreed, now(clock.instant()), asked.consent()).update();
        post.send(HOUSE, new EmployerAnsweredMail(asked.circle(), asked.employer(), asked.card().title(), agreed, link(asked.consent())), to(asked.employer()), asked.card().circle());
        return true;
    }

    /** Who did not answer in a week is asked once more, and then never again. @return how many */
    int remind(Instant moment) {
        List<Asked> silent = database.read(HOUSE, sql -> sql.sql(SELECT + " where a.answered is null and a.reminded is null and a.asked < ? and c.wanted is not null and k.archived is null")
                .param(now(moment.minus(PATIENCE))).query(EmployerAnswers::asked).list());
        silent.forEach(asked -> database.change(HOUSE, sql -> {
            if (sql.sql("update knowledge.consent set reminded = ? where id = ? and reminded is null and answered is null").params(now(moment), asked.consent()).update() == 1) {
                send(told(sql, asked), EmployerMail.Occasion.REMINDED);
            }
        }));
        return silent.size();
    }

    private static OffsetDateTime now(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
