package nl.leerkring.circles.applications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Shown;
import nl.leerkring.circles.applications.Application.Typed;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The side of the applicant: asked for, confirmed by mail, read, changed, taken back. */
@Component
class Applications {

    /** An application that counts; of these there is one for an address in a circle. */
    private static final String LIVE = "confirmed is not null and withdrawn is null and decision is distinct from 'declined'";

    private final Database database;
    private final Post post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applications(Database database, Post post, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /** What a link opens: one application, by the public door of its circle. */
    record Opened(Application application, CircleId circle, String slug, String name, boolean archived) {

        Key door() {
            return Key.circle(circle.value());
        }
    }

    /**
     * Writes to the address, whoever lives there: to confirm it, or to say that this person applied or joined already. The screen
     * tells nothing of that. Nothing that was typed is in the mail, so that nobody can write to others through us.
     */
    void apply(Shown circle, String email, Typed typed, Language language) {
        Key door = circle.door();
        Recipient to = Recipient.outside("", email, language);
        database.change(door, sql -> {
            if (joined(sql, circle, email)) {
                post.send(door, new AlreadyJoinedMail(circle.name(), "/kring/" + circle.slug()), to, circle.id().value());
                return;
            }
            Optional<UUID> earlier = sql.sql("select id from circles.application where circle = ? and email = ?::citext and " + LIVE)
                    .param(circle.id().value()).param(email).query(UUID.class).optional();
            if (earlier.isPresent()) {
                post.send(door, new AlreadyAppliedMail(circle.name(), link(sql, circle.id(), earlier.get())), to, circle.id().value());
            } else {
                post.send(door, new ConfirmMail(circle.name(), link(sql, circle.id(), insert(sql, circle, email, typed, language))), to, circle.id().value());
            }
        });
    }

    private static boolean joined(JdbcClient sql, Shown circle, String email) {
        return sql.sql("""
                select exists (select 1 from circles.members m join people.person p on p.id = m.person
                               where m.circle = ? and p.email = ?::citext and m.role <> 'alumnus')
                """).param(circle.id().value()).param(email).query(Boolean.class).single();
    }

    private UUID insert(JdbcClient sql, Shown circle, String email, Typed typed, Language language) {
        UUID id = Ids.next();
        bound(sql.sql("""
                insert into circles.application (id, circle, email, name, organisation, job, domain, motivation, question, seeks, offers,
                    duo_name, duo_email, language, made)
                values (:id, :circle, :email, :name, :organisation, :job, :domain, :motivation, :question, :seeks, :offers,
                    :duoName, :duoEmail, :language, :now)
                """), typed).param("id", id).param("circle", circle.id().value()).param("email", email).param("language", language.tag())
                .param("now", now()).update();
        return id;
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Typed typed) {
        return statement.param("name", typed.name()).param("organisation", typed.organisation()).param("job", typed.job())
                .param("domain", typed.domain().code()).param("motivation", typed.motivation()).param("question", typed.question())
                .param("seeks", typed.seeks()).param("offers", typed.offers()).param("duoName", typed.duoName()).param("duoEmail", typed.duoEmail());
    }

    private String link(JdbcClient sql, CircleId circle, UUID application) {
        String token = Tokens.secret();
        sql.sql("insert into circles.application_link (token, circle, application, made) values (?, ?, ?, ?)").param(Tokens.hash(token))
                .param(circle.value()).param(application).param(now()).update();
        return token;
    }

    /** Nothing for a link that is not ours, that was never used in time, or of which all is deleted by now. */
    Optional<Opened> open(String token) {
        return database.read(Key.house("the link of an application"), sql -> sql.sql("select " + Application.COLUMNS + """
                , c.id as circle, c.slug, c.name as circle_name, c.archived is not null as archived
                from circles.application_link l join circles.application a on a.id = l.application join circles.circle c on c.id = a.circle
                where l.token = ?
                """).param(Tokens.hash(token)).query((row, n) -> new Opened(Application.of(row, n), new CircleId(row.getObject("circle", UUID.class)),
                        row.getString("slug"), row.getString("circle_name"), row.getBoolean("archived"))).optional())
                .filter(opened -> !opened.application().expired(clock.instant()));
    }

    /** From now on it counts, and the coordinators hear of it. @return false: another one for this address counts already */
    boolean confirm(Opened opened) {
        return alone(opened, sql -> {
            int confirmed = sql.sql("update circles.application set confirmed = :now where id = :id and confirmed is null")
                    .param("now", now()).param("id", opened.application().id()).update();
            if (confirmed == 1) {
                sql.sql("delete from circles.application where circle = ? and email = ?::citext and confirmed is null")
                        .param(opened.circle().value()).param(opened.application().email()).update();
                told(sql, opened);
            }
        });
    }

    /** Two links for one address, pressed at once, wait for each other; the index lets one of them count. */
    private boolean alone(Opened opened, Consumer<JdbcClient> work) {
        try {
            database.change(opened.door(), sql -> {
                sql.sql("select pg_advisory_xact_lock(hashtext('application'), hashtext(?))").param(opened.circle() + opened.application().email())
                        .query((row, n) -> true).single();
                work.accept(sql);
            });
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private void told(JdbcClient sql, Opened opened) {
        String here = "/kring/" + opened.slug() + "/aanmeldingen/" + opened.application().id();
        String day = Dates.dayOf(clock.instant()).toString();
        Coordinators.of(sql, opened.circle()).forEach(to -> post.send(opened.door(),
                new NewApplicationMail(opened.name(), here, opened.circle() + " " + to.person() + " " + day), to, opened.circle().value()));
        events.publishEvent(new Happened(opened.circle().value(), opened.door(), "application",
                Text.of("Er kwam een aanmelding binnen", "An application came in"), here, false));
    }

    /** @return false: it was decided or changed meanwhile */
    boolean change(Opened opened, Typed typed, int version) {
        return database.write(opened.door(), sql -> bound(sql.sql("""
                update circles.application set name = :name, organisation = :organisation, job = :job, domain = :domain, motivation = :motivation,
                    question = :question, seeks = :seeks, offers = :offers, duo_name = :duoName, duo_email = :duoEmail, version = version + 1
                where id = :id and version = :version and withdrawn is null and (decision is null or decision = 'waiting')
                """), typed).param("id", opened.application().id()).param("version", version).update()) == 1;
    }

    /** @return false: it was decided meanwhile */
    boolean withdraw(Opened opened) {
        return database.write(opened.door(), sql -> {
            boolean withdrawn = sql.sql("""
                    update circles.application set withdrawn = :now, version = version + 1
                    where id = :id and confirmed is not null and withdrawn is null and (decision is null or decision = 'waiting')
                    """).param("now", now()).param("id", opened.application().id()).update() == 1;
            if (withdrawn) {
                happened(opened, Text.of("Er werd een aanmelding ingetrokken", "An application was withdrawn"));
            }
            return withdrawn;
        });
    }

    /** Undoes taking it back. @return false: there is another one by now */
    boolean restore(Opened opened) {
        return alone(opened, sql -> {
            int restored = sql.sql("update circles.application set withdrawn = null, version = version + 1 where id = ? and withdrawn is not null")
                    .param(opened.application().id()).update();
            if (restored == 1) {
                happened(opened, Text.of("Er kwam een ingetrokken aanmelding terug", "A withdrawn application came back"));
            }
        });
    }

    private void happened(Opened opened, Text text) {
        events.publishEvent(new Happened(opened.circle().value(), opened.door(), "application", text,
                "/kring/" + opened.slug() + "/aanmeldingen/" + opened.application().id(), false));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
