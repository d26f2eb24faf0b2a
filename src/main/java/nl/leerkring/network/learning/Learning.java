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
import nl.leerkring.database.Key;
import nl.leerkring.database.Questions;
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

    private static final Key HOUSE = Key.house("who was introduced to whom, of two who both show it");
    private static final String PLACES = """
            f.id as from_id, f.name as from_name, coalesce(f.latitude, 0) as from_latitude, coalesce(f.longitude, 0) as from_longitude,
            t.id as to_id, t.name as to_name, coalesce(t.latitude, 0) as to_latitude, coalesce(t.longitude, 0) as to_longitude
            """;
    private static final String JOINED = " join people.organisation f on f.id = x.source join people.organisation t on t.id = x.learner ";
    /** The same of persons: on the map where they work, and only two who both show it now. */
    private static final String SHOWING = """
             (select p.id, p.name, o.latitude, o.longitude from network.listing l join people.person p on p.id = l.person and p.gone is null
              left join people.organisation o on o.id = p.organisation where l.learning)
            """;
    private static final String BOTH = " join" + SHOWING + "f on f.id = x.source join" + SHOWING + "t on t.id = x.learner ";
    private static final String LAST = " t.name limit " + MOST;

    private final Database database;

    Learning(Database database) {
        this.database = database;
    }

    /**
     * @param ground  all municipalities, under the map
     * @param showing whether who looks shows from whom she learns; not asked when it is about organisations
     */
    record All(List<Learned> learned, List<DotMap.Spot> ground, boolean showing) {
    }

    All of(Networker by) {
        return database.ask(by, ask -> {
            Supplier<List<Learned>> cards = ask.sql("select x.card, x.circle, x.title, x.how, x.since, " + PLACES + " from knowledge.learned x" + JOINED + " order by x.since desc, x.card," + LAST)
                    .rows((row, n) -> card(by, row));
            Supplier<List<Learned>> days = ask.sql("select x.circle, x.number, x.theme, x.since, " + PLACES + " from meetings.came x" + JOINED + " order by x.since desc, x.meeting," + LAST)
                    .rows((row, n) -> learned(row, How.CAME, row.getString("theme"), by.href(row.getObject("circle", UUID.class)) + "/bijeenkomsten/" + row.getInt("number")));
            Supplier<List<DotMap.Spot>> ground = ground(ask);
            return () -> new All(newest(cards.get(), days.get()), ground.get(), false);
        });
    }

    All ofPersons(Networker by) {
        List<Learned> met = met();
        return database.ask(by, ask -> {
            Supplier<List<Learned>> cards = ask.sql("select x.card, x.circle, x.title, x.how, x.since, " + PLACES + " from knowledge.took x" + BOTH + " order by x.since desc, x.card," + LAST)
                    .rows((row, n) -> card(by, row));
            Supplier<List<Boolean>> showing = ask.sql("select exists (select 1 from network.listing where person = :me and learning) as showing").param("me", by.person())
                    .rows((row, n) -> row.getBoolean("showing"));
            Supplier<List<DotMap.Spot>> ground = ground(ask);
            return () -> new All(newest(cards.get(), met), ground.get(), showing.get().getFirst());
        });
    }

    /** Who asked learns from who said yes. An introduction is of two, so the house looks; it hands on no more than their names and the day, when both show it. */
    private List<Learned> met() {
        return database.ask(HOUSE, ask -> ask.sql("select x.since, " + PLACES + """
                 from (select i.id, i.asked as source, i.asker as learner, a.made as since from network.introduction i join network.answer a on a.introduction = i.id and a.accepted) x
                """ + BOTH + " order by x.since desc, x.id," + LAST).rows((row, n) -> learned(row, How.MET, "", "")));
    }

    private static Supplier<List<DotMap.Spot>> ground(Questions ask) {
        return ask.sql(Organisations.GROUND).rows((row, n) -> new DotMap.Spot(row.getDouble("latitude"), row.getDouble("longitude")));
    }

    private static List<Learned> newest(List<Learned> some, List<Learned> others) {
        return Stream.concat(some.stream(), others.stream()).sorted(Comparator.comparing(Learned::since).reversed()).toList();
    }

    private static Learned card(Networker by, ResultSet row) throws SQLException {
        String circle = by.href(row.getObject("circle", UUID.class));
        return learned(row, Coded.of(How.class, row.getString("how")), row.getString("title"), (circle == null ? "" : circle) + "/kennis/" + row.getObject("card", UUID.class));
    }

    private static Learned learned(ResultSet row, How how, String what, String href) throws SQLException {
        return new Learned(place(row, "from_"), place(row, "to_"), how, what, href, row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Learned.Place place(ResultSet row, String side) throws SQLException {
        return new Learned.Place(row.getObject(side + "id", UUID.class), row.getString(side + "name"), row.getDouble(side + "latitude"), row.getDouble(side + "longitude"));
    }
}
