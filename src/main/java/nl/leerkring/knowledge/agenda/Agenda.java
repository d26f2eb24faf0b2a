package nl.leerkring.knowledge.agenda;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.knowledge.Card;
import org.springframework.stereotype.Component;

/** What goes on in a circle, in the order in which it is due. */
@Component
class Agenda {

    private static final int MOST = 200;

    private final Database database;

    Agenda(Database database) {
        this.database = database;
    }

    List<Card> of(Seat seat) {
        return database.ask(seat, ask -> ask.sql("select " + Card.COLUMNS + " from knowledge.card c" + Card.NAMES + """
                 where c.circle = :circle and c.state in ('open', 'running') and (c.kind in ('question', 'experiment') or c.next_action <> '')
                 order by c.next_on nulls last, c.changed desc, c.id limit :most
                """).param("circle", seat.circle().value()).param("most", MOST).rows(Card::of));
    }
}
