package nl.leerkring.circles;

import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.database.Questions;
import nl.leerkring.identity.Viewer;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door of circles: make one. */
@Component
public class Circles {

    private final Database database;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    Circles(Database database, Seats seats, ApplicationEventPublisher events) {
        this.database = database;
        this.seats = seats;
        this.events = events;
    }

    /**
     * What a coordinator says when she starts; all of it can be changed later.
     *
     * @param copy what comes from another circle, where she says nothing else herself
     */
    public record Start(String name, String aim, String subject, String partners, @Nullable LocalDate starts, @Nullable LocalDate ends,
            String visibility, String template, @Nullable Copy copy) {
    }

    /** What somebody who is invited reads about it. */
    public record Introduction(String slug, String name, String aim, String agreements, int agreementsVersion, boolean archived) {
    }

    /** The key must open the circle. */
    public Introduction introduction(Key key, UUID circle) {
        return database.read(key, sql -> sql.sql("""
                select slug, name, aim, agreements, agreements_version, archived is not null as archived from circles.circle where id = ?
                """).param(circle).query(Introduction.class).single());
    }

    /**
     * What is done of what a new circle needs.
     *
     * @param invited somebody is, or is in
     * @param told    its public page says what it is for
     * @param applied one can apply on that page
     */
    public record FirstSteps(boolean invited, boolean told, boolean applied, String visibility) {
    }

    /** The key of these questions must open that circle. */
    public Supplier<@Nullable FirstSteps> firstSteps(Questions ask, CircleId circle) {
        return ask.sql("""
                select exists (select 1 from circles.invitation i where i.circle = c.id and i.withdrawn is null)
                       or (select count(*) from circles.seat s where s.circle = c.id and s.ended is null) > 1 as invited,
                       c.aim <> '' as told, exists (select 1 from circles.terms t where t.circle = c.id and t.open) as applied, c.visibility
                from circles.circle c where c.id = :circle
                """).param("circle", circle.value()).row((row, n) -> new FirstSteps(row.getBoolean("invited"), row.getBoolean("told"), row.getBoolean("applied"),
                row.getString("visibility")));
    }

    /** Makes the circle with its maker as coordinator; higher modules hear {@link CircleStarted} in the same transaction. */
    public Coordinator start(Viewer viewer, Start start) {
        CircleId id = new CircleId(Ids.next());
        return database.write(Key.circle(id.value()), sql -> {
            String slug = free(slug(start.name()));
            insert(sql, id, slug, viewer, start, start.copy() == null ? Model.NONE : model(start.copy()));
            seats.give(Key.circle(id.value()), id, viewer.id(), Role.COORDINATOR);
            sql.sql("update circles.seat set agreed = 1, agreed_at = now() where circle = (select circle from circles.agreement where circle = ?)")
                    .param(id.value()).update();
            Coordinator coordinator = seats.find(viewer, slug).orElseThrow().coordinator();
            events.publishEvent(new Happened(id.value(), coordinator, "circle",
                    Text.of("begon deze kring", "started this circle"), coordinator.href(), true));
            events.publishEvent(new CircleStarted(coordinator, start.template(), start.copy()));
            return coordinator;
        });
    }

    private static void insert(JdbcClient sql, CircleId id, String slug, Viewer viewer, Start start, Model model) {
        sql.sql("""
                insert into circles.circle (id, slug, name, aim, subject, partners, starts, ends, visibility, accent, agreements, made_by)
                values (:id, :slug, :name, :aim, :subject, :partners, :starts, :ends, :visibility, :accent, :agreements, :by)
                """).param("id", id.value()).param("slug", slug).param("name", start.name())
                .param("aim", start.aim().isEmpty() ? model.aim() : start.aim())
                .param("subject", start.subject().isEmpty() ? model.subject() : start.subject())
                .param("partners", start.partners().isEmpty() ? model.partners() : start.partners())
                .param("starts", start.starts()).param("ends", start.ends()).param("visibility", start.visibility()).param("accent", model.accent()).param("agreements", model.agreements())
                .param("by", viewer.person()).update();
        sql.sql("""
                insert into circles.agreement (circle, version, text, made, made_by)
                select id, agreements_version, agreements, now(), made_by from circles.circle where id = ? and agreements <> ''
                """).param(id.value()).update();
    }

    /** What another circle lends to a new one. */
    private record Model(String aim, String subject, String partners, String accent, String agreements) {

        static final Model NONE = new Model("", "", "", "", "");
    }

    private Model model(Copy copy) {
        Model other = database.read(copy.from(), sql -> sql.sql("select aim, subject, partners, accent, agreements from circles.circle where id = ?")
                .param(copy.from().circle().value()).query(Model.class).single());
        Model set = copy.takes(Copy.Part.SETTINGS) ? other : Model.NONE;
        return new Model(set.aim(), set.subject(), set.partners(), set.accent(), copy.takes(Copy.Part.AGREEMENTS) ? other.agreements() : "");
    }

    /** "Gezondheid & ruimte" → {@code gezondheid-ruimte}. */
    static String slug(String name) {
        String plain = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower").transliterate(name).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > 50 ? slug.substring(0, 50).replaceAll("-$", "") : slug;
        return cut.isEmpty() ? "kring" : cut;
    }

    /** The slug itself, or with the first number that is free; a circle one may not see counts too. */
    private String free(String slug) {
        return database.read(Key.house("is this address taken"), sql -> sql.sql("""
                select case when n = 1 then :slug else :slug || '-' || n end
                from generate_series(1, 10000) n
                where not exists (select 1 from circles.circle where slug = case when n = 1 then :slug else :slug || '-' || n end)
                order by n limit 1
                """).param("slug", slug).query(String.class).single());
    }

}
