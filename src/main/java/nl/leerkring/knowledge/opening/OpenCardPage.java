package nl.leerkring.knowledge.opening;

import java.util.List;
import java.util.Objects;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Field;
import nl.leerkring.knowledge.Fragment;
import nl.leerkring.knowledge.Relation;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.knowledge.cards.Sheet;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/** A card as others read it: no names of persons. @param taking the circles in which who looks can take it over */
record OpenCardPage(Sheet sheet, List<Seat> taking) implements Page {

    @Override
    public Text title() {
        return sheet.card().sight() == Sight.PUBLIC ? Text.name(sheet.card().title()) : Text.of("Kennis", "Knowledge");
    }

    @Override
    public @Nullable Text description() {
        Card card = sheet.card();
        return card.sight() == Sight.PUBLIC ? Text.of("Een " + card.kind().label().nl() + " uit een leerkring.", "From a learning circle: " + card.kind().one().en() + ".") : null;
    }

    List<Field> told(Fragment fragment) {
        return fragment.fields().stream().filter(field -> sheet.passages().containsKey(field.name())).toList();
    }

    String said(Ui ui, Field field) {
        return field.told(ui, Objects.requireNonNull(sheet.passages().get(field.name())));
    }

    /** Other cards that may be read; where one came from outside of the chain is told in its circle alone. */
    List<Relation> related() {
        return sheet.relations().stream().filter(each -> each.card() != null).toList();
    }
}
