package nl.leerkring.knowledge.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.database.Questions;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.CheckIns;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.Relation;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a card with all that belongs to it; its questions travel together. */
@Component
public class Sheets {

    private static final String STANDINGS = """
            select distinct on (o.name, s.organisation) s.id, s.organisation, o.name as works, s.status, s.note, coalesce(s.person = database.me(), false) as mine
            from knowledge.standing s join people.organisation o on o.id = s.organisation
            where s.card = :card and s.withdrawn is null order by o.name, s.organisation, s.id desc
            """;
    private static final String RELATIONS = """
            select c.id, c.kind, '' as word, c.title, coalesce(o.name, '') as works, case when c.circle = cast(:circle as uuid) then '/kennis/' || c.id end as href, x.source
            from (select source as card, true as source from knowledge.link where card = :card
                  union all select card, false from knowledge.link where source = :card) x
            join knowledge.card c on c.id = x.card left join people.organisation o on o.id = c.organisation
            union all select null, null, g.word, g.title, '', g.href, true from knowledge.origin g where g.card = :card
            order by 7 desc, 1
            """;
    private static final String HISTORY = """
            select x.made, x.what, x.text, coalesce(p.name, '') as who from (
                select made, 'reworded' as what, text, person, id from knowledge.wording where card = :card
                union all select t.made, t.what, case when t.what = 'merged' then concat_ws(' – ', t.why, c.title) else t.why end, t.person, t.id
                from knowledge.turn t left join knowledge.card c on c.id = t.other where t.card = :card
                union all select answered, reply, note, person, id from knowledge.check_in where card = :card and answered is not null) x
            left join people.person p on p.id = x.person order by x.made, x.id
            """;

    private static final String ASKS_ON = "select coalesce((select i.due from knowledge.check_in i where i.card = c.id and i.question = 'how' and i.answered is null and i.slept is null limit 1), " + CheckIns.HOW_DUE
            + ") as due from knowledge.card c where c.id = :card and c.kind = 'experiment' and c.state = 'running' and c.rhythm is not null and" + CheckIns.ASKED;

    private final Database database;

    Sheets(Database database) {
        this.database = database;
    }

    /** A card of this circle. @throws Missing when it is not there, or not for this person */
    Sheet of(Seat seat, UUID id) {
        return of(seat, seat.circle().value(), id);
    }

    /** A card of whichever circle. @throws Missing when it is not there, or the key does not open it */
    public Sheet open(Key reader, UUID id) {
        return of(reader, null, id);
    }

    private Sheet of(Key key, @Nullable UUID circle, UUID id) {
        return database.ask(key, ask -> {
            Supplier<Card> card = ask.sql("select " + Card.COLUMNS + " from knowledge.card c" + Card.NAMES + " where c.id = :card and (cast(:circle as uuid) is null or c.circle = :circle)")
                    .param("card", id).param("circle", circle).row(Card::of);
            Supplier<List<Map.Entry<String, String>>> passages = pairs(ask, id, "select field, text from knowledge.passage where card = :card");
            Supplier<List<Map.Entry<String, String>>> fragments = pairs(ask, id, "select name, sight from knowledge.fragment where card = :card");
            Supplier<List<Sheet.Standing>> standings = ask.sql(STANDINGS).param("card", id).rows(Sheets::standing);
            Supplier<List<Relation>> relations = ask.sql(RELATIONS).param("card", id).param("circle", circle).rows(Sheets::relation);
            Supplier<List<Sheet.Event>> history = ask.sql(HISTORY).param("card", id).rows(Sheets::event);
            Supplier<List<Sheet.Variant>> variants = ask.sql("""
                    select v.organisation, o.name as works, v.text, v.result from knowledge.variant v join people.organisation o on o.id = v.organisation
                    where v.card = :card order by o.name
                    """).param("card", id).rows((row, n) -> new Sheet.Variant(row.getObject("organisation", UUID.class), row.getString("works"), row.getString("text"),
                            row.getString("result")));
            Supplier<List<LocalDate>> asksOn = ask.sql(ASKS_ON).param("card", id).rows((row, n) -> row.getObject("due", LocalDate.class));
            return () -> sheet(card.get(), passages.get(), fragments.get(), standings.get(), relations.get(), history.get(), variants.get(), asksOn.get());
        });
    }

    private static Sheet sheet(@Nullable Card card, List<Map.Entry<String, String>> passages, List<Map.Entry<String, String>> fragments,
            List<Sheet.Standing> standings, List<Relation> relations, List<Sheet.Event> history, List<Sheet.Variant> variants, List<LocalDate> asksOn) {
        if (card == null) {
            throw new Missing();
        }
        return new Sheet(card, passages.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                fragments.stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Coded.of(Sight.class, entry.getValue()))), standings, relations, history, variants, asksOn.isEmpty() ? null : asksOn.getFirst());
    }

    private static Supplier<List<Map.Entry<String, String>>> pairs(Questions ask, UUID card, String sql) {
        return ask.sql(sql).param("card", card).rows((row, n) -> Map.entry(row.getString(1), row.getString(2)));
    }

    private static Sheet.Standing standing(ResultSet row, int n) throws SQLException {
        return new Sheet.Standing(row.getObject("id", UUID.class), row.getObject("organisation", UUID.class), row.getString("works"),
                Sheet.status(row.getString("status")), row.getString("note"), row.getBoolean("mine"));
    }

    private static Relation relation(ResultSet row, int n) throws SQLException {
        String kind = row.getString("kind");
        return new Relation(row.getObject("id", UUID.class), kind == null ? null : Coded.of(Kind.class, kind), row.getString("word"), row.getString("title"),
                row.getString("works"), row.getString("href"), row.getBoolean("source"));
    }

    private static Sheet.Event event(ResultSet row, int n) throws SQLException {
        return new Sheet.Event(row.getObject("made", OffsetDateTime.class).toInstant(), row.getString("what"), row.getString("text"), row.getString("who"));
    }
}
