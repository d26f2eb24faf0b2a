package nl.leerkring.knowledge.opening;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Field;
import nl.leerkring.knowledge.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of a card as others would read them. @param print of exactly these words: who answers says with it what she read */
record Words(List<Told> told, String print) {

    static final Words NONE = new Words(List.of(), "");

    /** What stands in one field. */
    record Told(Field field, String said) {
    }

    /** Without what stays nearer than whoever is asked has a say in. */
    static Words of(JdbcClient sql, Card card, Sight sight, Consents.Of of) {
        Map<String, String> passages = sql.sql("""
                select p.field, p.text from knowledge.passage p left join knowledge.fragment f on f.card = p.card and f.name = p.fragment
                where p.card = :card and (f.card is null or f.sight in (:open))
                """).param("card", card.id().value()).param("open", of.say().map(Sight::code).toList())
                .query((row, n) -> Map.entry(row.getString("field"), row.getString("text"))).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        String print = sql.sql("select md5(array_to_string(knowledge.opened(?, ?, ?), ' '))").params(card.id().value(), sight.code(), of.nearest()).query(String.class).single();
        return new Words(card.kind().fields().filter(field -> passages.containsKey(field.name())).map(field -> new Told(field, passages.get(field.name()))).toList(), print);
    }
}
