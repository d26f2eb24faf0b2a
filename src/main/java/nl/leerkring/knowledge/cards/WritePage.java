package nl.leerkring.knowledge.cards;

import java.util.List;
import java.util.Set;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Field;
import nl.leerkring.knowledge.Fields;
import nl.leerkring.knowledge.Fragment;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * Writing a card, or changing it.
 *
 * @param card   the one that is changed; nothing: it is new
 * @param source the card it grows from
 * @param found  what it comes from otherwise
 * @param shelf  documents that can be the evidence of the step; none: it is no step
 * @param hidden fragments that are not for who writes
 */
record WritePage(Seat seat, Kind kind, @Nullable Card card, @Nullable Card source, Origin.@Nullable Found found, Set<String> hidden, Shelf.Names names,
        List<Option> shelf, Form form, int status) implements Page {

    @Override
    public Text title() {
        return card != null ? Text.of("Wijzig de kaart", "Change the card")
                : Text.of("Schrijf " + kind.one().nl() + " op", "Write down " + kind.one().en());
    }

    String href() {
        return seat.href() + "/kennis";
    }

    /** One of another circle is read where everybody reads it. */
    String at(Card other) {
        return (other.circle().equals(seat.circle().value()) ? seat.href() : "") + other.path();
    }

    String action() {
        return card == null ? href() : seat.href() + card.path() + "/wijziging";
    }

    boolean running() {
        return card != null && card.running();
    }

    List<Field> fields(Fragment fragment) {
        return hidden.contains(fragment.name()) ? List.of() : fragment.fields().stream().filter(field -> CardForm.open(field, running())).toList();
    }

    /** It is unfolded when something stands in it, or is wrong with it; and when it is what one comes for. */
    boolean unfolded(Fragment fragment) {
        return fragment == kind.fragments().getFirst() || running() && fragment.name().equals(Fields.COURSE)
                || fragment.fields().stream().anyMatch(field -> !form.value(field.name()).isEmpty() || form.error(field.name()) != null);
    }

    /** Who may read it, as far as that is said here. */
    boolean asksSight() {
        return card == null || card.sight() == Sight.ME;
    }

    List<Option> sights(Ui ui) {
        return Sight.options(ui, Sight.ME, Sight.CIRCLE).stream().filter(each -> !each.value().equals(Sight.GROUP.word())).toList();
    }

    /** Somebody does something next, or is asked how it goes. */
    boolean plans() {
        return kind == Kind.QUESTION || kind == Kind.EXPERIMENT || kind == Kind.ROUTINE;
    }
}
