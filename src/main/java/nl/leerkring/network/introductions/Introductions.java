package nl.leerkring.network.introductions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.network.Networker;
import nl.leerkring.network.Networkers;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asking to be introduced, and what becomes of it. No address is told before both have said yes. */
@Component
class Introductions {

    static final String HERE = "/netwerk/kennismakingen";

    private final Database database;
    private final People people;
    private final Post post;
    private final Notices notices;
    private final Clock clock;

    Introductions(Database database, People people, Post post, Notices notices, Clock clock) {
        this.database = database;
        this.people = people;
        this.post = post;
        this.notices = notices;
        this.clock = clock;
    }

    /** Those that tell something still: what she said no to, or let pass, is not held before her. The newest first. */
    List<Introduction> of(Key own) {
        return database.ask(own, ask -> ask.sql("select * from (" + Introduction.SELECT + ") x where mine or standing in ('open', 'met') order by made desc, id limit 100")
                .param("me", own.person()).param("now", now()).rows(Introduction::of));
    }

    /** Nothing: she may ask. */
    @Nullable Obstacle obstacle(Networker by, UUID other) {
        return database.read(by, sql -> obstacle(sql, by, other));
    }

    /** What the other asked of her and still waits. */
    Optional<Introduction> asked(Networker by, UUID other) {
        return database.read(by, sql -> asked(sql, by.person(), other));
    }

    /**
     * Asked twice at once is asked once; and when the other had asked as well, both have said yes.
     *
     * @return whether they were introduced at once
     */
    boolean ask(Networker by, UUID other, String why) {
        return database.write(by, sql -> {
            Networkers.lock(sql, by.person(), other);
            Optional<Introduction> theirs = asked(sql, by.person(), other);
            if (theirs.isPresent()) {
                return answer(sql, by, theirs.get(), true);
            }
            if (!listed(sql, other)) {
                throw new Missing(); // she left while this was being asked
            }
            Obstacle obstacle = obstacle(sql, by, other);
            if (obstacle == Obstacle.WAITING) {
                return false;
            }
            if (obstacle != null) {
                throw new Refused(obstacle.reason());
            }
            request(sql, by, other, why);
            return false;
        });
    }

    private void request(JdbcClient sql, Networker by, UUID other, String why) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        sql.sql("insert into network.introduction (id, asker, asked, why, made, ends) values (?, ?, ?, ?, ?, ?)")
                .params(id, by.person(), other, why, at(now), at(now.plus(Introduction.PATIENCE))).update();
        String token = Tokens.secret();
        sql.sql("insert into network.answer_link (token, introduction, made) values (?, ?, ?)").params(Tokens.hash(token), id, at(now)).update();
        Introduction asked = one(sql, Key.house("what the other reads of a request"), other, id).orElseThrow();
        people.find(by, new PersonId(other)).ifPresent(to -> post.send(by, new RequestMail(asked, token), Recipient.of(to)));
    }

    /** Her answer to what was asked of her. @return false: it was over already */
    boolean answer(Key own, UUID id, boolean accepted) {
        return database.write(own, sql -> {
            sql.sql("select id from network.introduction where id = ? for update").param(id).query().listOfRows();
            return one(sql, own, Objects.requireNonNull(own.person()), id).filter(each -> !each.mine() && each.open()).map(each -> {
                answer(sql, own, each, accepted);
                return true;
            }).orElse(false);
        });
    }

    private boolean answer(JdbcClient sql, Key own, Introduction each, boolean accepted) {
        int said = sql.sql("insert into network.answer (introduction, person, accepted, made) values (?, ?, ?, ?) on conflict do nothing")
                .params(each.id(), own.person(), accepted, now()).update();
        notices.seen(own, HERE);
        if (said == 1 && accepted) {
            PersonId me = new PersonId(Objects.requireNonNull(own.person()));
            Person her = people.find(own, me).orElseThrow();
            Person other = people.find(own, new PersonId(each.other().id())).orElseThrow();
            Introduction.Party mine = one(sql, Key.house("what the other reads of her"), other.id().value(), each.id()).orElseThrow().other();
            post.send(own, new IntroductionMail(each.id(), each.other(), other.email(), each.why(), false), Recipient.of(her));
            post.send(own, new IntroductionMail(each.id(), mine, her.email(), each.why(), true), Recipient.of(other));
        }
        return accepted;
    }

    /** She asked, and does not want it any more. @return false: it was over already, or not hers */
    boolean withdraw(Networker by, UUID id) {
        return database.write(by, sql -> {
            sql.sql("select id from network.introduction where id = ? for update").param(id).query().listOfRows();
            return one(sql, by, by.person(), id).filter(each -> each.mine() && each.open()).map(each -> sql.sql(
                    "insert into network.ending (introduction, person, made) values (?, ?, ?) on conflict do nothing").params(id, by.person(), now()).update() == 1).orElse(false);
        });
    }

    Optional<Introduction> one(Key own, UUID person, UUID id) {
        return database.read(own, sql -> one(sql, own, person, id));
    }

    private Optional<Introduction> one(JdbcClient sql, Key key, UUID person, UUID id) {
        return database.read(key, inner -> sql.sql(Introduction.SELECT + " and i.id = :id").param("me", person).param("now", now()).param("id", id).query(Introduction::of).optional());
    }

    private Optional<Introduction> asked(JdbcClient sql, UUID me, UUID other) {
        return sql.sql("select * from (" + Introduction.SELECT + ") x where not mine and other = :other and standing = 'open'").param("me", me).param("now", now())
                .param("other", other).query(Introduction::of).optional();
    }

    private @Nullable Obstacle obstacle(JdbcClient sql, Networker by, UUID other) {
        if (by.person().equals(other)) {
            return Obstacle.SELF;
        }
        if (!listed(sql, by.person())) {
            return Obstacle.UNLISTED;
        }
        List<Introduction> all = sql.sql(Introduction.SELECT + " and i.made > :since").param("me", by.person()).param("now", now())
                .param("since", at(clock.instant().minus(Introduction.REST))).query(Introduction::of).list();
        if (all.stream().anyMatch(each -> each.other().id().equals(other) && each.standing() == Standing.MET)) {
            return Obstacle.MET;
        }
        Stream<Introduction> hers = all.stream().filter(Introduction::mine);
        Optional<Introduction> before = all.stream().filter(each -> each.mine() && each.other().id().equals(other)).findFirst();
        if (before.isPresent()) {
            return before.get().open() ? Obstacle.WAITING : Obstacle.RESTS;
        }
        return hers.filter(Introduction::open).count() >= Introduction.MOST_OPEN ? Obstacle.MANY : null;
    }

    private static boolean listed(JdbcClient sql, UUID person) {
        return sql.sql("select exists (select 1 from network.listing where person = ?)").param(person).query(Boolean.class).single();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
