package nl.leerkring.identity.oidc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Administrator;
import nl.leerkring.identity.oidc.NotAdmitted.Reason;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account at an issuer is which person here. */
@Component
class Accounts {

    private static final Key HOUSE = Key.house("signing in at an organisation");

    private final Database database;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(Database database, People people, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** What an issuer tells. @param verified nothing: it does not say */
    record Told(String subject, @Nullable String email, @Nullable Boolean verified) {

        /** An issuer that vouches need not say that it verified, but may say that it did not. */
        boolean counts(Issuer issuer) {
            return email != null && email.contains("@") && (verified == null ? issuer.vouches() : verified);
        }
    }

    /** @throws NotAdmitted with the reason */
    Person admit(Issuer issuer, Told told, String origin) {
        String email = told.email();
        if (email == null || !told.counts(issuer)) {
            throw new NotAdmitted(Reason.NO_MAIL);
        }
        if (!issuer.covers(email)) {
            throw new NotAdmitted(Reason.FOREIGN);
        }
        // two transactions: an old link stays gone when no new one can be made
        return database.write(HOUSE, sql -> linked(sql, issuer, told, origin))
                .orElseGet(() -> database.write(HOUSE, sql -> link(sql, issuer, told.subject(), email, origin)));
    }

    /** The person this account was before. An address that left the issuer's domains since then is not the issuer's any more. */
    private Optional<Person> linked(JdbcClient sql, Issuer issuer, Told told, String origin) {
        Optional<Person> person = sql.sql("update identity.issuer_account set used = ? where issuer = ? and subject = ? returning person")
                .params(now(), issuer.id(), told.subject()).query(UUID.class).optional().flatMap(id -> people.find(HOUSE, new PersonId(id)));
        if (person.filter(known -> issuer.covers(known.email())).isEmpty()) {
            int ended = sql.sql("delete from identity.issuer_account where issuer = ? and subject = ?").params(issuer.id(), told.subject()).update();
            person.filter(known -> ended == 1).ifPresent(known -> audit(known, "account unlinked", issuer, origin));
            return Optional.empty();
        }
        return person;
    }

    /** Known by mail for the first time, as a link in a mail would know her; nobody new is made. */
    private Person link(JdbcClient sql, Issuer issuer, String subject, String email, String origin) {
        Person person = people.byEmail(HOUSE, email).orElseThrow(() -> new NotAdmitted(Reason.UNKNOWN));
        int made = sql.sql("""
                insert into identity.issuer_account (issuer, subject, person, since, used) values (:issuer, :subject, :person, :now, :now)
                on conflict do nothing
                """).param("issuer", issuer.id()).param("subject", subject).param("person", person.id().value()).param("now", now()).update();
        if (made == 1) {
            audit(person, "account linked", issuer, origin);
        } else if (!sql.sql("select person from identity.issuer_account where issuer = ? and subject = ?").params(issuer.id(), subject)
                .query(UUID.class).optional().equals(Optional.of(person.id().value()))) {
            throw new NotAdmitted(Reason.OTHER_ACCOUNT); // an address that was given to somebody else must not open what was hers
        }
        return person;
    }

    int count(Administrator by, Issuer issuer) {
        return database.read(by, sql -> sql.sql("select count(*) from identity.issuer_account where issuer = ?").param(issuer.id())
                .query(Integer.class).single());
    }

    /** Everybody is known again by mail at the next sign-in. */
    void forget(Administrator by, Issuer issuer) {
        database.change(by, sql -> {
            sql.sql("delete from identity.issuer_account where issuer = ?").param(issuer.id()).update();
            events.publishEvent(new Audited(by.person(), "accounts unlinked", issuer.name() + " " + issuer.id(), true, by.viewer().origin()));
        });
    }

    private void audit(Person person, String action, Issuer issuer, String origin) {
        events.publishEvent(new Audited(person.id().value(), action, issuer.name() + " " + issuer.id(), true, origin));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
