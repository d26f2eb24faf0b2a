package nl.leerkring.knowledge.cards;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Questions;
import nl.leerkring.knowledge.Card;
import nl.leerkring.web.components.Option;
import org.springframework.stereotype.Component;

/** The cards of a circle, the ones that moved last first; and whom and which municipality one can name on a card. */
@Component
class Shelf {

    private static final String FOUND = "select count(*) over ()::int as total, " + Card.COLUMNS + " from knowledge.card c" + Card.NAMES + """
             where c.circle = :circle and (:kind = '' or c.kind = :kind)
               and (:words = '' or strpos(lower(c.title || ' ' || coalesce(o.name, '')), lower(:words)) > 0
                    or exists (select 1 from knowledge.passage p where p.card = c.id and strpos(lower(p.text), lower(:words)) > 0))
               and (:from = '' or exists (select 1 from knowledge.origin g where g.card = c.id and (g.href = :from or starts_with(g.href, :from || '/'))))
             order by c.state in ('stopped', 'parked', 'merged'), c.changed desc, c.id limit :most offset :skip
            """;

    private final Database database;

    Shelf(Database database) {
        this.database = database;
    }

    record Found(List<Card> cards, int total) {
    }

    Found find(Seat seat, Wanted wanted) {
        record Line(Card card, int total) {
        }
        List<Line> lines = database.ask(seat, ask -> ask.sql(FOUND).param("circle", seat.circle().value()).param("kind", wanted.kind() == null ? "" : wanted.kind().code())
                .param("words", wanted.words()).param("from", wanted.from()).param("most", Wanted.PER_PAGE).param("skip", (wanted.page() - 1) * Wanted.PER_PAGE)
                .rows((row, n) -> new Line(Card.of(row, n), row.getInt("total"))));
        return new Found(lines.stream().map(Line::card).toList(), lines.isEmpty() ? 0 : lines.getFirst().total());
    }

    /** Who can own something here, and whose it can be. */
    record Names(List<Option> people, List<Option> organisations) {
    }

    Names names(Seat seat) {
        return database.ask(seat, ask -> {
            Supplier<List<Option>> people = options(ask, seat, """
                    select p.id, p.name from circles.members s join people.person p on p.id = s.person
                    where s.circle = :circle and s.role in ('coordinator', 'facilitator', 'participant') and p.gone is null order by lower(p.name), p.id
                    """);
            Supplier<List<Option>> organisations = options(ask, seat, """
                    select distinct o.id, o.name from circles.members s join people.person p on p.id = s.person join people.organisation o on o.id = p.organisation
                    where s.circle = :circle and p.gone is null order by o.name, o.id
                    """);
            return () -> new Names(people.get(), organisations.get());
        });
    }

    private static Supplier<List<Option>> options(Questions ask, Seat seat, String sql) {
        return ask.sql(sql).param("circle", seat.circle().value()).rows((row, n) -> new Option(row.getObject("id", UUID.class).toString(), row.getString("name")));
    }
}
