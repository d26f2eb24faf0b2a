package nl.leerkring.meetings.groups;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.people.Dividing.Pair;
import nl.leerkring.web.components.Option;
import org.springframework.stereotype.Component;

/** Who is put together, and who never is: the list of the organisers. */
@Component
class Companies {

    private final Database database;
    private final Clock clock;

    Companies(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Two people, with their names. */
    record Company(UUID one, String oneName, UUID other, String otherName, boolean together) {
    }

    List<Company> of(Organiser by) {
        return database.read(by, sql -> sql.sql("""
                select c.one, p.name as one_name, c.other, q.name as other_name, c.together from meetings.company c
                join people.person p on p.id = c.one join people.person q on q.id = c.other where c.circle = ? order by lower(p.name), lower(q.name)
                """).param(by.seat().circle().value()).query(Company.class).list());
    }

    List<Pair> pairs(Organiser by, boolean together) {
        return of(by).stream().filter(each -> each.together() == together).map(each -> new Pair(each.one(), each.other())).toList();
    }

    List<Option> members(Organiser by) {
        return database.read(by, sql -> sql.sql("""
                select p.id, p.name from circles.members s join people.person p on p.id = s.person
                where s.circle = ? and s.role <> 'alumnus' and p.gone is null order by lower(p.name), p.id
                """).param(by.seat().circle().value()).query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list());
    }

    void set(Organiser by, UUID one, UUID other, boolean together) {
        boolean ordered = one.toString().compareTo(other.toString()) < 0; // as PostgreSQL orders them
        database.change(by, sql -> sql.sql("""
                insert into meetings.company (circle, one, other, together, made, made_by) values (:circle, :one, :other, :together, :now, :by)
                on conflict (circle, one, other) do update set together = excluded.together, made = excluded.made, made_by = excluded.made_by
                """).param("circle", by.seat().circle().value()).param("one", ordered ? one : other).param("other", ordered ? other : one)
                .param("together", together).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("by", by.person()).update());
    }

    void remove(Organiser by, UUID one, UUID other) {
        database.change(by, sql -> sql.sql("delete from meetings.company where circle = ? and one = ? and other = ?").params(by.seat().circle().value(), one, other).update());
    }
}
