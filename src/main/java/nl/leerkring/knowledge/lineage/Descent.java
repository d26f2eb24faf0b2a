package nl.leerkring.knowledge.lineage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Onward;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.State;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Grown;
import org.springframework.stereotype.Component;

/** Follows what is no card, such as a news item or a document, on to the cards that grew from it, and to what these became. */
@Component
class Descent implements Onward {

    /** From where the roots say; the database leaves out what this person may not see, and with it what lies behind. */
    private static final String FROM = """
            with recursive grown (thing, card, far) as (%s union select g.thing, l.card, g.far + 1 from grown g join knowledge.link l on l.source = g.card where g.far < 10)
            select g.thing, c.id, c.kind, c.state, c.title, c.circle = :circle as ours, min(g.far) as far from grown g join knowledge.card c on c.id = g.card
            group by g.thing, c.id, c.kind, c.state, c.title, c.circle, c.made order by min(g.far), c.made, c.id limit 300
            """;
    private static final String THINGS = FROM.formatted("""
            select o.subject, o.card, 0 from knowledge.origin o where o.circle = :circle and o.subject = any(:things)
            union select e.document, e.card, 0 from knowledge.enclosure e where e.circle = :circle and e.document = any(:things)""");
    private static final String UNDER = FROM.formatted("""
            select cast(null as uuid), o.card, 0 from knowledge.origin o where o.circle = :circle and (o.href = :path or starts_with(o.href, :path || '/'))""");
    private static final UUID ALL = new UUID(0, 0);

    private final Database database;

    Descent(Database database) {
        this.database = database;
    }

    private record Line(UUID thing, Grown grown) {
    }

    @Override
    public Map<UUID, List<Grown>> of(Seat seat, Collection<UUID> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        return database.read(seat, sql -> sql.sql(THINGS).param("circle", seat.circle().value()).param("things", things.toArray(UUID[]::new))
                .query((row, n) -> line(seat, row)).list()).stream().collect(Collectors.groupingBy(Line::thing, Collectors.mapping(Line::grown, Collectors.toList())));
    }

    @Override
    public List<Grown> under(Seat seat, String path) {
        return database.read(seat, sql -> sql.sql(UNDER).param("circle", seat.circle().value()).param("path", path).query((row, n) -> line(seat, row)).list())
                .stream().map(Line::grown).toList();
    }

    private static Line line(Seat seat, ResultSet row) throws SQLException {
        UUID thing = row.getObject("thing", UUID.class);
        String path = "/kennis/" + row.getString("id");
        return new Line(thing == null ? ALL : thing, new Grown(row.getString("title"), stage(Coded.of(Kind.class, row.getString("kind")),
                Coded.of(State.class, row.getString("state"))), row.getBoolean("ours") ? seat.href() + path : path));
    }

    /** "kennisvraag", "experiment · loopt". */
    private static Text stage(Kind kind, State state) {
        return state == State.OPEN ? kind.label() : Text.of(kind.label().nl() + " · " + state.label().nl(), kind.label().en() + " · " + state.label().en());
    }
}
