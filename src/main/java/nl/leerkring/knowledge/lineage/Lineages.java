package nl.leerkring.knowledge.lineage;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Status;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** Follows the chain from a card back to where it began, and on to where it went. */
@Component
class Lineages {

    /** A chain that is longer than this is cut; nobody reads it. */
    private static final String FAMILY = """
            with recursive up (id, far) as (select :card::uuid, 0 union select l.source, far + 1 from up join knowledge.link l on l.card = up.id where far < 20),
                 down (id, far) as (select :card::uuid, 0 union select l.card, far + 1 from down join knowledge.link l on l.source = down.id where far < 20),
                 family as (select id from up union select id from down)
            """;

    private final Database database;

    Lineages(Database database) {
        this.database = database;
    }

    /** @throws Missing when the card is not there, or not for this person */
    Lineage of(Seat seat, UUID id) {
        UUID circle = seat.circle().value();
        return database.ask(seat, ask -> {
            Supplier<List<Card>> cards = ask.sql(FAMILY + "select " + Card.COLUMNS + " from family f join knowledge.card c on c.id = f.id" + Card.NAMES
                    + " order by c.kind, c.made, c.id limit 60").param("card", id).rows(Card::of);
            Supplier<List<Lineage.Line>> lines = ask.sql(FAMILY + " select l.source, l.card from knowledge.link l join family a on a.id = l.card join family b on b.id = l.source")
                    .param("card", id).rows((row, n) -> new Lineage.Line(row.getObject("source", UUID.class), row.getObject("card", UUID.class)));
            Supplier<List<Lineage.Origin>> origins = ask.sql(FAMILY + " select g.card, g.title, g.href from knowledge.origin g join family f on f.id = g.card where g.circle = :circle order by g.title")
                    .param("card", id).param("circle", circle).rows((row, n) -> new Lineage.Origin(row.getObject("card", UUID.class), row.getString("title"), row.getString("href")));
            Supplier<List<Lineage.Use>> uses = ask.sql(FAMILY + """
                     select distinct on (s.card, o.name, s.organisation) s.card, o.name as works, s.status from knowledge.standing s join family f on f.id = s.card
                     join people.organisation o on o.id = s.organisation where s.withdrawn is null order by s.card, o.name, s.organisation, s.id desc
                    """).param("card", id).rows((row, n) -> new Lineage.Use(row.getObject("card", UUID.class), row.getString("works"), Coded.of(Status.class, row.getString("status"))));
            return () -> of(id, circle, cards.get(), lines.get(), origins.get(), uses.get());
        });
    }

    private static Lineage of(UUID id, UUID circle, List<Card> cards, List<Lineage.Line> lines, List<Lineage.Origin> origins, List<Lineage.Use> uses) {
        Card card = cards.stream().filter(each -> each.id().value().equals(id) && each.circle().equals(circle)).findFirst().orElseThrow(Missing::new);
        List<Lineage.Node> nodes = cards.stream().sorted(java.util.Comparator.comparing(Card::kind))
                .map(each -> new Lineage.Node(each, each.circle().equals(circle) ? each.path() : null)).toList();
        return new Lineage(card, nodes, lines, origins, uses);
    }
}
