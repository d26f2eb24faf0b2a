package nl.leerkring.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Attempts;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Links to sign in: asked for, on their way, used once. */
@Component
class SignIns {

    static final Duration VALID = Duration.ofMinutes(15);
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 5;
    private static final int PER_NETWORK = 60;
    private static final int WRONG_CODES = 5;
    private static final Key HOUSE = Key.house("signing in");

    /** Who may come in, and where they were going. */
    record Admitted(Person person, String onward) {
    }

    private final Database database;
    private final People people;
    private final Post post;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(Database database, People people, Post post, Attempts attempts, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.people = people;
        this.post = post;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a link to the address, if somebody lives there; otherwise a mail that says nobody does. The answer is the same,
     * also when it was asked too often, so that it never tells whether an address is known.
     *
     * @return the request's id, to type the short code for
     */
    UUID ask(String email, String onward, Language language, String origin) {
        UUID id = Ids.next();
        boolean allowed = attempts.allow("sign-in address " + email, PER_ADDRESS, WINDOW)
                & attempts.allow("sign-in network " + origin, PER_NETWORK, WINDOW);
        database.change(HOUSE, sql -> {
            Optional<Person> known = allowed ? write(id, email, onward, language) : Optional.empty();
            String how = !allowed ? "too often" : known.isPresent() ? "sent" : "unknown address";
            events.publishEvent(new Audited(known.map(person -> person.id().value()).orElse(null), "sign-in link", how, known.isPresent(), origin));
        });
        return id;
    }

    private Optional<Person> write(UUID id, String email, String onward, Language language) {
        Optional<Person> known = people.byEmail(HOUSE, email);
        if (known.isEmpty()) {
            post.send(HOUSE, new UnknownMail(), Recipient.outside("", email, language));
            return known;
        }
        String token = Tokens.secret();
        String code = Tokens.code(8);
        OffsetDateTime now = now();
        database.change(HOUSE, sql -> sql.sql("""
                insert into identity.sign_in (id, token, code, email, made, ends, onward)
                values (:id, :token, :code, :email, :now, :ends, :onward)
                """).param("id", id).param("token", Tokens.hash(token)).param("code", Tokens.hash(id + code))
                .param("email", email).param("now", now).param("ends", now.plus(VALID))
                .param("onward", onward).update());
        post.send(HOUSE, new SignInMail(token, code), Recipient.of(known.get()));
        return known;
    }

    /** Whether the link would still work; looking at it does not use it up, because mail scanners look too. */
    boolean valid(String token) {
        return database.read(HOUSE, sql -> sql.sql("""
                select count(*) from identity.sign_in where token = ? and used is null and ends > ?
                """).param(Tokens.hash(token)).param(now()).query(Integer.class).single()) == 1;
    }

    Optional<Admitted> use(String token, String origin) {
        return noted(admit("token = :secret", Tokens.hash(token)), "link", origin);
    }

    Optional<Admitted> useCode(UUID id, String code, String origin) {
        String typed = code.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        Optional<Admitted> admitted = database.write(HOUSE, sql -> {
            int tries = sql.sql("update identity.sign_in set tries = tries + 1 where id = ? returning tries").param(id)
                    .query(Integer.class).optional().orElse(0);
            return tries == 0 || tries > WRONG_CODES ? Optional.empty()
                    : admit("code = :secret", Tokens.hash(id + typed));
        });
        return noted(admitted, "code", origin);
    }

    /** Who comes in is noted with the session; who does not, here. */
    private Optional<Admitted> noted(Optional<Admitted> admitted, String what, String origin) {
        if (admitted.isEmpty()) {
            events.publishEvent(new Audited(null, "sign-in refused", what, false, origin));
        }
        return admitted;
    }

    private Optional<Admitted> admit(String which, byte[] secret) {
        record Used(String email, String onward) {
        }
        return database.write(HOUSE, sql -> sql.sql("update identity.sign_in set used = :now where " + which
                + " and used is null and ends > :now returning email, onward")
                .param("now", now()).param("secret", secret)
                .query((row, n) -> new Used(row.getString("email"), row.getString("onward"))).optional()
                .flatMap(used -> people.byEmail(HOUSE, used.email()).map(person -> new Admitted(person, used.onward()))));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
