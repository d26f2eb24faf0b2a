package nl.leerkring.network.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.network.Networker;
import nl.leerkring.people.Organisations;
import nl.leerkring.web.Coded;
import nl.leerkring.web.components.DotMap;
import org.springframework.stereotype.Component;

/** Who learns from whom, as far as who looks may read the cards and days it stands on: the database decides. */
@Component
class Learning {

    /** The newest; a page with more is read by nobody. */
    static final int MOST = 300;

    private static final String PLACES = """
            f.id as from_id, f.name as from_name, coalesce(f.latitude, 0) as from_latitude, coalesce(f.longitude, 0) as from_longitude,
            t.id as to_id, t.name as to_name, coalesce(t.latitude, 0) as to_latitude, coalesce(t.longitude, 0) as to_longitude
            """;
    private static final String JOINED = " join people.organisation f on f.id = x.source join people.organisation t on t.id = x.learner ";

    private final Database database;

    Learning(Database database) {
        this.database = database;
    }

    /** @param ground all municipalities, under the map */
    record All(List<Learned> learned, List<DotMap.Spot> ground) {
    }

    All of(Networker by) {
        return database.ask(by, ask -> {
            Supplier<List<Learned>> cards = ask.sql("select x.card, x.circle, x.title, x.how, x.since, " + PLACES + " from knowledge.learned x" + JOINED + " order by x.since desc, x.card, t.name limit " + MOST)
                    .rows((row, n) -> learned(row, Coded.of(How.class, row.getString("how")), row.getString("title"), card(by, row)));
            Supplier<List<Learned>> days = ask.sql("select x.circle, x.number, x.theme, x.since, " + PLACES + " from meetings.came x" + JOINED + " order by x.since desc, x.meeting, t.name limit " + MOST)
                    .rows((row, n) -> learned(row, How.CAME, row.getString("theme"), by.href(row.getObject("circle", UUID.class)) + "/bijeenkomsten/" + row.getInt("number")));
            Supplier<List<DotMap.Spot>> ground = ask.sql(Organisations.GROUND)
                    .rows((row, n) -> new DotMap.Spot(row.getDouble("latitude"), row.getDouble("longitude")));
            return () -> new All(Stream.concat(cards.get().stream(), days.get().stream()).sorted(Comparator.comparing(Learned::since).reversed()).toList(), ground.get());
        });
    }

    private static String card(Networker by, ResultSet row) throws SQLException {
        String circle = by.href(row.getObject("circle", UUID.class));
        return (circle == null ? "" : circle) + "/kennis/" + row.getObject("card", UUID.class);
    }

    private static Learned learned(ResultSet row, How how, String what, String href) throws SQLException {
        return new Learned(place(row, "from_"), place(row, "to_"), how, what, href, row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Learned.Place place(ResultSet row, String side) throws SQLException {
        return new Learned.Place(row.getObject(side + "id", UUID.class), row.getString(side + "name"), row.getDouble(side + "latitude"), row.getDouble(side + "longitude"));
    }
}
