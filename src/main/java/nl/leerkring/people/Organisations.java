package nl.leerkring.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door of organisations, for who administers them. What was merged into another is only found as that other. */
@Component
public class Organisations {

    /** Where all municipalities lie: the ground of a map. */
    public static final String GROUND = "select latitude, longitude from people.organisation where kind = 'municipality' and latitude is not null";

    private static final String SELECT = """
            select o.id, o.name, o.kind = 'municipality' as municipality, coalesce(o.province, '') as province, o.domains::text[] as domains, o.version,
                   (select count(*) from people.person p where p.organisation = o.id) as people
            from people.organisation o where o.merged_into is null
            """;
    private static final String WANTED = """
             and (:words = '' or strpos(lower(o.name), lower(:words)) > 0 or exists (select 1 from unnest(o.domains) d where strpos(d::text, lower(:words)) > 0))
             and (:kind = '' or o.kind = :kind)
            """;

    private final Database database;
    private final ApplicationEventPublisher events;

    Organisations(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** @param kind {@code municipality}, {@code other}, or empty for both */
    public List<Organisation> page(Key key, String words, String kind, int skip, int most) {
        return database.read(key, sql -> sql.sql(SELECT + WANTED + " order by lower(o.name), o.id limit :most offset :skip").param("words", words)
                .param("kind", kind).param("most", most).param("skip", skip).query(Organisations::organisation).list());
    }

    public int count(Key key, String words, String kind) {
        return database.read(key, sql -> sql.sql("select count(*) from people.organisation o where o.merged_into is null" + WANTED).param("words", words)
                .param("kind", kind).query(Integer.class).single());
    }

    public Optional<Organisation> find(Key key, OrganisationId id) {
        return database.read(key, sql -> sql.sql(SELECT + " and o.id = ?").param(id.value()).query(Organisations::organisation).optional());
    }

    public Optional<Organisation> named(Key key, String name) {
        return database.read(key, sql -> sql.sql(SELECT + " and lower(o.name) = lower(?) order by o.kind limit 1").param(name)
                .query(Organisations::organisation).optional());
    }

    /** Whether an organisation, or a former name of one, is called so already. */
    public boolean taken(Key key, String name, @Nullable OrganisationId except) {
        return database.read(key, sql -> sql.sql("select exists (select 1 from people.organisation where lower(name) = lower(:name) and id is distinct from :except)")
                .param("name", name).param("except", except == null ? null : except.value(), java.sql.Types.OTHER).query(Boolean.class).single());
    }

    /** The name of another organisation that has one of these domains already. */
    public Optional<String> claimed(Key key, List<String> domains, @Nullable OrganisationId except) {
        return database.read(key, sql -> sql.sql("""
                select name from people.organisation where domains && :domains::citext[] and id is distinct from :except order by name limit 1
                """).param("domains", domains.toArray(String[]::new)).param("except", except == null ? null : except.value(), java.sql.Types.OTHER)
                .query(String.class).optional());
    }

    /** @return nothing: there is one of this name */
    public Optional<OrganisationId> add(Key key, String name, List<String> domains) {
        return database.write(key, sql -> {
            oneByOne(sql);
            if (taken(key, name, null)) {
                return Optional.empty();
            }
            OrganisationId id = new OrganisationId(Ids.next());
            sql.sql("insert into people.organisation (id, name, kind, domains) values (:id, :name, 'other', :domains::citext[])").param("id", id.value())
                    .param("name", name).param("domains", domains.toArray(String[]::new)).update();
            return Optional.of(id);
        });
    }

    /** The name of a municipality stays. @return the new version; nothing: it was changed meanwhile, and nothing happens */
    public Optional<Integer> change(Key key, OrganisationId id, String name, List<String> domains, int version) {
        return database.write(key, sql -> sql.sql("""
                update people.organisation set name = case when kind = 'other' then :name else name end, domains = :domains::citext[], version = version + 1
                where id = :id and version = :version and merged_into is null returning version
                """).param("name", name).param("domains", domains.toArray(String[]::new)).param("id", id.value()).param("version", version)
                .query(Integer.class).optional());
    }

    /**
     * Its people, its domains and its former names go along; higher modules hear {@link OrganisationsMerged}. It cannot be undone: nobody knows
     * afterwards who came from where.
     *
     * @return how many people moved; nothing: one of the two was merged meanwhile, or is a municipality that has to stay
     */
    public Optional<Integer> merge(Key key, OrganisationId from, OrganisationId into) {
        return database.write(key, sql -> {
            oneByOne(sql);
            List<String> domains = sql.sql("""
                    update people.organisation o set merged_into = :into, version = o.version + 1, domains = '{}'
                    from people.organisation old where old.id = o.id and o.id = :from and o.kind = 'other' and o.merged_into is null
                        and exists (select 1 from people.organisation t where t.id = :into and t.merged_into is null and t.id <> :from)
                    returning array_to_string(old.domains, ' ')
                    """).param("from", from.value()).param("into", into.value()).query(String.class).list();
            if (domains.isEmpty()) {
                return Optional.empty();
            }
            sql.sql("update people.organisation set merged_into = :into where merged_into = :from").param("from", from.value()).param("into", into.value()).update();
            sql.sql("""
                    update people.organisation set version = version + 1, domains = (select coalesce(array_agg(distinct d), '{}')
                        from unnest(domains || string_to_array(:domains, ' ')::citext[]) d) where id = :into
                    """).param("domains", domains.getFirst()).param("into", into.value()).update();
            int moved = sql.sql("update people.person set organisation = :into where organisation = :from").param("from", from.value())
                    .param("into", into.value()).update();
            events.publishEvent(new OrganisationsMerged(key, from, into));
            return Optional.of(moved);
        });
    }

    /** Adding and merging are rare: two at once wait for each other. */
    private static void oneByOne(JdbcClient sql) {
        sql.sql("select pg_advisory_xact_lock(hashtext('people.organisation'))").query((row, n) -> true).single();
    }

    private static Organisation organisation(ResultSet row, int n) throws SQLException {
        return new Organisation(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name"), row.getBoolean("municipality"),
                row.getString("province"), List.of((String[]) row.getArray("domains").getArray()), row.getInt("people"), row.getInt("version"));
    }
}
