package nl.leerkring.intervision.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.facilitation.RunId;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups at an item. */
@Component
public class Groups {

    static final Refused PREPARED = new Refused("De ronde van deze groep staat klaar. Trek die eerst terug.", "The round of this group is prepared. Withdraw it first.");

    private static final String SELECT = """
            select g.*, c.bringer, coalesce(f.name, '') as facilitator_name,
                   array(select p.id from intervision.placed x join people.person p on p.id = x.person where x.subgroup = g.id order by lower(p.name), p.id) as persons,
                   array(select p.name from intervision.placed x join people.person p on p.id = x.person where x.subgroup = g.id order by lower(p.name), p.id) as names,
                   array(select coalesce(o.name, '') from intervision.placed x join people.person p on p.id = x.person
                         left join people.organisation o on o.id = p.organisation where x.subgroup = g.id order by lower(p.name), p.id) as organisations,
                   array(select p.name from circles.members s join people.person p on p.id = s.person where s.circle = g.circle and s.role = 'coordinator'
                         and (s.person = g.facilitator or exists (select 1 from intervision.placed x where x.subgroup = g.id and x.person = s.person))
                         order by lower(p.name), p.id) as coordinators
            from intervision.subgroup g left join intervision.case c on c.id = g.the_case left join people.person f on f.id = g.facilitator
            """;

    private final Database database;

    Groups(Database database) {
        this.database = database;
    }

    public List<Group> at(Key key, UUID item) {
        return database.read(key, sql -> sql.sql(SELECT + " where g.item = ? order by g.place").param(item).query((row, n) -> group(row)).list());
    }

    /** All of a day. */
    public List<Group> on(Key key, UUID meeting) {
        return database.read(key, sql -> sql.sql(SELECT + " where g.meeting = ? order by g.item, g.place").param(meeting).query((row, n) -> group(row)).list());
    }

    private static Group group(ResultSet row) throws SQLException {
        UUID[] persons = (UUID[]) row.getArray("persons").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        String[] organisations = (String[]) row.getArray("organisations").getArray();
        UUID run = row.getObject("run", UUID.class);
        return new Group(row.getObject("id", UUID.class), row.getObject("item", UUID.class), row.getInt("place"), row.getObject("the_case", UUID.class),
                row.getObject("bringer", UUID.class), row.getString("method"), row.getObject("facilitator", UUID.class), row.getString("facilitator_name"),
                at(row, "expires"), run == null ? null : new RunId(run), at(row, "held"), row.getString("reason"), row.getInt("version"),
                IntStream.range(0, persons.length).mapToObj(i -> new Group.Member(persons[i], names[i], organisations[i])).toList(),
                List.of((String[]) row.getArray("coordinators").getArray()));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** A group that is to be made. */
    record Wanted(@Nullable UUID about, String method, @Nullable UUID facilitator, List<Group.Member> members) {
    }

    /** Instead of those that were there. @throws Refused one of them has its round prepared */
    void form(Organiser by, UUID item, List<Wanted> wanted) {
        database.change(by, sql -> {
            alone(sql, item);
            if (sql.sql("select exists (select 1 from intervision.subgroup where item = ? and run is not null)").param(item).query(Boolean.class).single()) {
                throw PREPARED;
            }
            sql.sql("delete from intervision.subgroup where item = ?").param(item).update();
            for (int i = 0; i < wanted.size(); i++) {
                insert(sql, by, item, i + 1, wanted.get(i));
            }
        });
    }

    private static void alone(JdbcClient sql, UUID item) {
        sql.sql("select pg_advisory_xact_lock(hashtext('groups'), hashtext(?))").param(item.toString()).query((row, n) -> true).single();
    }

    private static void insert(JdbcClient sql, Organiser by, UUID item, int place, Wanted each) {
        UUID id = Ids.next();
        UUID circle = by.seat().circle().value();
        sql.sql("""
                insert into intervision.subgroup (id, circle, meeting, item, place, the_case, method, facilitator, made_by)
                values (:id, :circle, :meeting, :item, :place, :about, :method, :facilitator, :by)
                """).param("id", id).param("circle", circle).param("meeting", by.meeting().id().value()).param("item", item).param("place", place)
                .param("about", each.about(), java.sql.Types.OTHER).param("method", each.method()).param("facilitator", each.facilitator(), java.sql.Types.OTHER)
                .param("by", by.person()).update();
        each.members().forEach(member -> put(sql, circle, item, member.person(), id));
    }

    private static void put(JdbcClient sql, UUID circle, UUID item, UUID person, UUID group) {
        sql.sql("""
                insert into intervision.placed (item, person, subgroup, circle) values (:item, :person, :group, :circle)
                on conflict (item, person) do update set subgroup = excluded.subgroup
                """).param("item", item).param("person", person).param("group", group).param("circle", circle).update();
    }

    /** @return false: somebody else changed it meanwhile, or its round is prepared */
    boolean change(Organiser by, Group group, int version, Wanted wanted, @Nullable Instant expires) {
        return database.write(by, sql -> sql.sql("""
                update intervision.subgroup set the_case = :about, method = :method, facilitator = :facilitator, expires = :expires, version = version + 1
                where id = :id and version = :version and run is null
                """).param("about", wanted.about(), java.sql.Types.OTHER).param("method", wanted.method())
                .param("facilitator", wanted.facilitator(), java.sql.Types.OTHER)
                .param("expires", expires == null ? null : expires.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", group.id()).param("version", version).update() == 1);
    }

    /** Somebody is in one group at a time. @param beside the items at the same time, with this one @param to nothing: in no group */
    void move(Organiser by, UUID item, List<UUID> beside, UUID person, @Nullable Group to) {
        database.change(by, sql -> {
            alone(sql, item);
            sql.sql("delete from intervision.placed where item = any(:beside) and person = :person").param("beside", beside.toArray(UUID[]::new))
                    .param("person", person).update();
            if (to != null) {
                put(sql, by.seat().circle().value(), item, person, to.id());
            }
        });
    }

    /** @param run nothing: withdrawn @return false: somebody else was first */
    boolean played(Organiser by, Group group, @Nullable RunId run) {
        return database.write(by, sql -> sql.sql("update intervision.subgroup set run = :run, version = version + 1 where id = :id and (run is null) = :fresh")
                .param("run", run == null ? null : run.value(), java.sql.Types.OTHER).param("id", group.id()).param("fresh", run != null).update() == 1);
    }

    /** @param reason nothing: lifted */
    void hold(Key by, Group group, @Nullable String reason) {
        database.change(by, sql -> sql.sql("""
                update intervision.subgroup set held = case when :reason <> '' then now() end, held_by = case when :reason <> '' then :by end, reason = :reason where id = :id
                """).param("reason", reason == null ? "" : reason).param("by", by.person()).param("id", group.id()).update());
    }

    record Apart(UUID one, String oneName, UUID other, String otherName) {
    }

    List<Apart> apart(Organiser by) {
        return database.read(by, sql -> sql.sql("""
                select x.one, p.name as one_name, x.other, q.name as other_name from intervision.apart x join people.person p on p.id = x.one
                join people.person q on q.id = x.other where x.circle = ? order by lower(p.name), lower(q.name)
                """).param(by.seat().circle().value()).query(Apart.class).list());
    }

    void apart(Organiser by, UUID one, UUID other, boolean yes) {
        boolean ordered = one.toString().compareTo(other.toString()) < 0; // as PostgreSQL orders them
        UUID first = ordered ? one : other;
        UUID second = ordered ? other : one;
        database.change(by, sql -> {
            if (!one.equals(other) && yes) {
                sql.sql("insert into intervision.apart (circle, one, other, made_by) values (:circle, :one, :other, :by) on conflict do nothing")
                        .param("circle", by.seat().circle().value()).param("one", first).param("other", second).param("by", by.person()).update();
            } else {
                sql.sql("delete from intervision.apart where circle = :circle and one = :one and other = :other").param("circle", by.seat().circle().value())
                        .param("one", first).param("other", second).update();
            }
        });
    }

    /** Who sits in a group at another of these items, which run at the same time. */
    Set<UUID> elsewhere(Key key, List<UUID> items) {
        return Set.copyOf(database.read(key, sql -> sql.sql("select distinct person from intervision.placed where item = any(?)").param(items.toArray(UUID[]::new))
                .query(UUID.class).list()));
    }

    Group get(Key key, UUID item, UUID id) {
        return at(key, item).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(Missing::new);
    }
}
