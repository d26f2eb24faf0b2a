package nl.leerkring.knowledge.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Field;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.web.Csv;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** All cards that somebody may read, as a spreadsheet: what is the same for all first, and then every field that a card can have. */
@Component
class Export {

    private final Database database;

    Export(Database database) {
        this.database = database;
    }

    private record Passage(UUID card, String field, String text) {
    }

    String of(Seat seat, Language language) {
        return database.ask(seat, ask -> {
            Supplier<List<Card>> cards = ask.sql("select " + Card.COLUMNS + " from knowledge.card c" + Card.NAMES + " where c.circle = :circle order by c.made, c.id")
                    .param("circle", seat.circle().value()).rows(Card::of);
            Supplier<List<Passage>> passages = ask.sql("select card, field, text from knowledge.passage where circle = :circle").param("circle", seat.circle().value())
                    .rows((row, n) -> new Passage(row.getObject("card", UUID.class), row.getString("field"), row.getString("text")));
            return () -> sheet(cards.get(), passages.get(), language);
        });
    }

    private static String sheet(List<Card> cards, List<Passage> passages, Language language) {
        Map<UUID, List<Passage>> by = passages.stream().collect(java.util.stream.Collectors.groupingBy(Passage::card));
        StringBuilder all = new StringBuilder(Csv.BEGIN).append(Csv.line(head(language)));
        for (Card card : cards) {
            List<String> line = new ArrayList<>(List.of(card.kind().label().in(language), card.title(), card.works(), card.ownerName(), card.state().label().in(language),
                    card.sight().label().in(language), card.nextAction(), card.nextOn() == null ? "" : card.nextOn().toString()));
            List<Passage> own = by.getOrDefault(card.id().value(), List.of());
            columns().forEach(column -> line.add(column.kind() != card.kind() ? "" : own.stream().filter(each -> each.field().equals(column.field().name())).map(Passage::text).findFirst().orElse("")));
            all.append(Csv.line(line));
        }
        return all.toString();
    }

    private record Column(Kind kind, Field field) {
    }

    private static Stream<Column> columns() {
        return Stream.of(Kind.values()).flatMap(kind -> kind.fields().map(field -> new Column(kind, field)));
    }

    private static List<String> head(Language language) {
        List<Text> same = List.of(Text.of("Soort", "Kind"), Text.of("Titel", "Title"), Text.of("Gemeente", "Municipality"), Text.of("Trekt het", "Takes the lead"), Text.of("Stand", "State"),
                Text.of("Leest", "Read by"), Text.of("Volgende stap", "Next step"), Text.of("Uiterlijk", "By"));
        return Stream.concat(same.stream().map(text -> text.in(language)), columns().map(column -> column.field().label().in(language))).toList();
    }
}
