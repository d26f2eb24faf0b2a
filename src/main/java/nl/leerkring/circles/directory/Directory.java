package nl.leerkring.circles.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.identity.Viewer;
import nl.leerkring.people.Organisations;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.components.DotMap;
import org.springframework.stereotype.Component;

/** Finds people in a circle. */
@Component
class Directory {

    static final int PER_PAGE = 40;

    private static final String NARROW = """
             where s.circle = :circle and p.gone is null
               and (:words = '' or strpos(lower(concat_ws(' ', p.name, o.name, p.job, p.learning_question, p.seeks, p.offers,
                    array_to_string(p.tags, ' '))), lower(:words)) > 0)
               and (:organisation = '' or o.name = :organisation) and (:role = '' or s.role = :role)
               and (:tag = '' or :tag = any (p.tags))
            """;

    private final Database database;

    Directory(Database database) {
        this.database = database;
    }

    record Found(List<Member> members, int total) {
    }

    /** One page of who was looked for, by name. */
    Found find(Seat seat, Wanted wanted) {
        record Line(Member member, int total) {
        }
        List<Line> lines = database.read(seat, sql -> sql.sql("select count(*) over ()::int as total, " + Member.COLUMNS + Member.FROM + NARROW
                + " order by lower(p.name), p.id limit :most offset :skip")
                .param("circle", seat.circle().value()).param("words", wanted.words()).param("organisation", wanted.organisation())
                .param("role", wanted.role()).param("tag", wanted.tag()).param("most", PER_PAGE)
                .param("skip", (wanted.page() - 1) * PER_PAGE).query((row, n) -> new Line(Member.of(row, n), row.getInt("total"))).list());
        return new Found(lines.stream().map(Line::member).toList(), lines.isEmpty() ? 0 : lines.getFirst().total());
    }

    /** All, for a spreadsheet. */
    List<Member> all(Seat seat) {
        return database.read(seat, sql -> sql.sql("select " + Member.COLUMNS + Member.FROM + " where s.circle = ? and p.gone is null order by lower(p.name), p.id")
                .param(seat.circle().value()).query(Member::of).list());
    }

    Optional<Member> one(Seat seat, PersonId person) {
        return database.read(seat, sql -> sql.sql("select " + Member.COLUMNS + Member.FROM + " where s.circle = ? and s.person = ? and p.gone is null")
                .param(seat.circle().value()).param(person.value()).query(Member::of).optional());
    }

    /** A municipality or other organisation in this circle. */
    record Place(String name, int people, double latitude, double longitude) {

        boolean onTheMap() {
            return latitude != 0;
        }

        DotMap.Spot spot() {
            return new DotMap.Spot(latitude, longitude);
        }
    }

    /** Where they all work, most people first. */
    List<Place> places(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select o.name, count(*)::int as people, coalesce(o.latitude, 0) as latitude, coalesce(o.longitude, 0) as longitude
                """ + Member.FROM + " where s.circle = ? and p.gone is null and o.id is not null group by o.id order by count(*) desc, o.name")
                .param(seat.circle().value()).query(Place.class).list());
    }

    /** All municipalities, as the ground of the map. */
    List<DotMap.Spot> ground(Seat seat) {
        return database.read(seat, sql -> sql.sql(Organisations.GROUND).query(DotMap.Spot.class).list());
    }

    /** Whether the viewer shares a circle with this person, or is it herself. */
    boolean near(Viewer viewer, UUID person) {
        return person.equals(viewer.person()) || database.read(viewer, sql -> sql.sql("select circles.share_a_circle(:person, :me)")
                .param("person", person).param("me", viewer.person()).query(Boolean.class).single());
    }
}
