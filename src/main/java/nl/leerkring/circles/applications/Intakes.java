package nl.leerkring.circles.applications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.applications.Application.Choice;
import nl.leerkring.circles.applications.Application.State;
import nl.leerkring.circles.invitations.Invitations;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The side of the coordinators: what came in, notes of their own, and a decision that is mailed at once. */
@Component
class Intakes {

    static final int PER_PAGE = 40;
    private static final String STATE = "case when withdrawn is not null then 'withdrawn' else coalesce(decision, 'new') end";

    private final Database database;
    private final Invitations invitations;
    private final Post post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intakes(Database database, Invitations invitations, Post post, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.invitations = invitations;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /** How many there are of each state. */
    Map<State, Integer> counts(Coordinator by) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        database.read(by, sql -> sql.sql("select " + STATE + " as state, count(*)::int as n from circles.application where circle = ? and confirmed is not null group by 1")
                .param(by.circle().value()).query((row, n) -> Map.entry(Coded.of(State.class, row.getString("state")), row.getInt("n")))
                .list()).forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    /** Of one state, or all; the longest waiting first, and one more than fits on the page if there are. */
    List<Application> of(Coordinator by, @Nullable State state, int page) {
        return database.read(by, sql -> sql.sql("select " + Application.COLUMNS + """
                from circles.application a where a.circle = :circle and a.confirmed is not null and (cast(:state as text) is null or :state =
                """.strip() + " " + STATE + ") order by a.confirmed, a.id limit :most offset :skip").param("circle", by.circle().value())
                .param("state", state == null ? null : state.code()).param("most", PER_PAGE + 1)
                .param("skip", (page - 1) * PER_PAGE).query(Application::of).list());
    }

    /** @throws Missing for one of another circle, and for one that was not confirmed */
    Intake get(Coordinator by, UUID id) {
        return database.read(by, sql -> {
            List<Intake.Note> notes = notes(sql, id);
            return sql.sql("select " + Application.COLUMNS + """
                    , p.name as decided_by, (select d.id from circles.application d where d.circle = a.circle and d.email = a.duo_email and a.duo_email <> ''
                        and d.confirmed is not null order by d.confirmed desc limit 1) as duo
                    from circles.application a left join people.person p on p.id = a.decided_by
                    where a.id = :id and a.circle = :circle and a.confirmed is not null
                    """).param("id", id).param("circle", by.circle().value()).query((row, n) -> new Intake(Application.of(row, n),
                            row.getString("decided_by"), row.getObject("duo", UUID.class), notes)).optional();
        }).orElseThrow(Missing::new);
    }

    private static List<Intake.Note> notes(JdbcClient sql, UUID application) {
        return sql.sql("""
                select n.id, n.text, n.made, p.name as by from circles.intake_note n join people.person p on p.id = n.made_by
                where n.application = ? and n.removed is null order by n.made, n.id
                """).param(application).query((row, n) -> new Intake.Note(row.getObject("id", UUID.class), row.getString("text"),
                        row.getObject("made", OffsetDateTime.class).toInstant(), row.getString("by"))).list();
    }

    void note(Coordinator by, Intake intake, String text) {
        database.change(by, sql -> sql.sql("insert into circles.intake_note (id, circle, application, text, made, made_by) values (?, ?, ?, ?, ?, ?)")
                .param(Ids.next()).param(by.circle().value()).param(intake.application().id()).param(text).param(now()).param(by.person()).update());
    }

    /** Takes a note away, or puts it back. @return false: it is not there */
    boolean remove(Coordinator by, UUID application, UUID note, boolean back) {
        return database.write(by, sql -> sql.sql("""
                update circles.intake_note set removed = :now, removed_by = :by where id = :id and application = :application and circle = :circle
                """).param("now", back ? null : now(), java.sql.Types.TIMESTAMP_WITH_TIMEZONE).param("by", back ? null : by.person()).param("id", note)
                .param("application", application).param("circle", by.circle().value()).update()) == 1;
    }

    /** The mail as it would go, for whoever decides to read first. */
    Post.Preview preview(Coordinator by, Application application, Choice choice, String personal) {
        return post.preview(mail(by, choice, personal, "…"), to(application));
    }

    /**
     * Decides, and writes to the applicant in the same transaction. Who is accepted gets an invitation rather than a seat: so she says
     * herself that she still comes, and sees what the circle agreed on, before anybody sees her.
     *
     * @return false: it was decided, changed or withdrawn meanwhile; then nothing happens
     */
    boolean decide(Coordinator by, Application seen, Choice choice, int version, String personal) {
        return database.write(by, sql -> {
            boolean decided = seen.takes(choice) && sql.sql("""
                    update circles.application set decision = :choice, decided = :now, decided_by = :by, version = version + 1
                    where id = :id and circle = :circle and version = :version and withdrawn is null
                    """).param("choice", choice.code()).param("now", now()).param("by", by.person()).param("id", seen.id())
                    .param("circle", by.circle().value()).param("version", version).update() == 1;
            if (decided) {
                post.send(by, mail(by, choice, personal, secret(sql, by, seen, choice)), to(seen), by.circle().value());
                events.publishEvent(new Happened(by.circle().value(), by, "application", choice.told(), by.href() + "/aanmeldingen/" + seen.id(), false));
                events.publishEvent(new Audited(by.person(), "application " + choice.code(), by.seat().slug() + " " + seen.id(), true, by.seat().viewer().origin()));
            }
            return decided;
        });
    }

    /** What the link in the mail needs. */
    private String secret(JdbcClient sql, Coordinator by, Application application, Choice choice) {
        return switch (choice) {
            case ACCEPTED -> invitations.offer(by, application.email(), application.typed().name(), application.typed().organisation());
            case WAITING -> {
                String token = Tokens.secret();
                sql.sql("insert into circles.application_link (token, circle, application, made) values (?, ?, ?, ?)").param(Tokens.hash(token))
                        .param(by.circle().value()).param(application.id()).param(now()).update();
                yield token;
            }
            case DECLINED -> "";
        };
    }

    private static DecisionMail mail(Coordinator by, Choice choice, String personal, String secret) {
        String path = switch (choice) {
            case ACCEPTED -> "/uitnodiging/" + secret;
            case WAITING -> "/aanmelding/" + secret;
            case DECLINED -> "/leerkringen";
        };
        return new DecisionMail(by.seat().name(), choice, by.seat().viewer().name(), personal, path);
    }

    private static Recipient to(Application application) {
        return Recipient.outside(application.typed().name(), application.email(), application.language());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
