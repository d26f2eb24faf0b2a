package nl.leerkring.knowledge.opening;

import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.Card;
import org.springframework.stereotype.Component;

/** What circles opened to others, as far as the key may read it. */
@Component
class OpenCards {

    private static final int MOST = 100;
    private static final int FEW = 10;

    private final Database database;

    OpenCards(Database database) {
        this.database = database;
    }

    /** @param circle its name; empty: it does not tell */
    record Listed(Card card, String circle) {
    }

    List<Listed> all(Key reader, String words) {
        return database.ask(reader, ask -> ask.sql("select " + Card.COLUMNS + ", coalesce(k.name, '') as circle_name from knowledge.card c" + Card.NAMES + """
                 left join circles.circle k on k.id = c.circle
                 where c.sight in ('partners', 'network', 'public') and c.state not in ('stopped', 'parked', 'merged') and not database.opens(c.circle)
                   and (:words = '' or strpos(lower(c.title || ' ' || coalesce(o.name, '')), lower(:words)) > 0)
                 order by c.changed desc, c.id limit :most
                """).param("words", words).param("most", MOST).rows((row, n) -> new Listed(Card.of(row, n), row.getString("circle_name"))));
    }

    /** What everybody may read of one circle. */
    List<Card> of(Key door, UUID circle) {
        return database.read(door, sql -> sql.sql("select " + Card.COLUMNS + " from knowledge.card c" + Card.NAMES
                + " where c.circle = ? and c.sight = 'public' and c.state not in ('stopped', 'parked', 'merged') order by c.kind desc, c.changed desc limit " + FEW)
                .param(circle).query(Card::of).list());
    }
}
