package nl.leerkring.knowledge.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Field;
import nl.leerkring.knowledge.Fields;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** What somebody typed on a card. */
final class CardForm {

    private static final int MOST_WEEKS = 52;

    private CardForm() {
    }

    static Form of(Card card, Map<String, String> passages) {
        Form form = Form.empty().with("titel", card.title()).with("gemeente", card.organisation()).with("eigenaar", card.owner()).with("volgende", card.nextAction())
                .with("wanneer", card.nextOn()).with("ritme", card.rhythm()).with("zicht", card.sight().word()).with("versie", card.version());
        passages.forEach(form::with);
        return form;
    }

    /** What is wrong stands in the form afterwards. @param before the card as it was, with its passages; nothing: it is new */
    static Card.Draft read(Form form, Kind kind, Shelf.Names names, @Nullable Card before, Map<String, String> passages) {
        String title = form.text("titel", Card.LONGEST_TITLE);
        UUID organisation = one(form, "gemeente", names.organisations(), before == null ? null : before.organisation());
        Map<String, String> fields = fields(form, kind, before, passages);
        ordered(form, fields);
        UUID owner = one(form, "eigenaar", names.people(), before == null ? null : before.owner());
        return new Card.Draft(kind, title, organisation, owner, form.optional("volgende", Card.LONGEST_ACTION), form.date("wanneer"),
                form.number("ritme", 1, MOST_WEEKS), sight(form, before), fields);
    }

    /** What ends before it begins is a slip of the pen in one of the two. */
    private static void ordered(Form form, Map<String, String> fields) {
        String begin = fields.get(Fields.BEGIN);
        String end = fields.get(Fields.END);
        if (begin != null && end != null && end.compareTo(begin) < 0) {
            form.wrong(Fields.END, "Dit is eerder dan het begin. Kies een dag op of na het begin.", "This is before the beginning. Choose a day on or after the beginning.");
        }
    }

    /** How open it is beyond the circle is not said here. */
    private static Sight sight(Form form, @Nullable Card before) {
        if (before != null && before.sight() != Sight.ME && before.sight() != Sight.CIRCLE) {
            return before.sight();
        }
        Sight said = Coded.said(Sight.class, form.value("zicht"));
        if (said == Sight.ME && (before == null || before.sight() == Sight.ME) || said == Sight.CIRCLE) {
            return said;
        }
        form.wrong("zicht", "Kies een van de mogelijkheden.", "Choose one of the options.");
        return Sight.ME;
    }

    private static @Nullable UUID one(Form form, String name, List<Option> options, @Nullable UUID before) {
        UUID id = form.id(name);
        if (id != null && !id.equals(before) && options.stream().noneMatch(each -> each.value().equals(id.toString()))) {
            form.wrong(name, "Kies een van de mogelijkheden.", "Choose one of the options.");
            return null;
        }
        return id;
    }

    /** What cannot be filled in now stays as it was: a prediction when the experiment has begun, and what happened before it has. */
    private static Map<String, String> fields(Form form, Kind kind, @Nullable Card before, Map<String, String> passages) {
        boolean running = before != null && before.running();
        Map<String, String> all = new HashMap<>();
        kind.fields().forEach(field -> {
            String text = open(field, running) ? typed(form, field) : passages.getOrDefault(field.name(), "");
            if (!text.isEmpty()) {
                all.put(field.name(), text);
            }
        });
        return all;
    }

    static boolean open(Field field, boolean running) {
        return switch (field.when()) {
            case ALWAYS -> true;
            case BEFORE -> !running;
            case AFTER -> running;
        };
    }

    private static String typed(Form form, Field field) {
        return switch (field.input()) {
            case LINE, AREA -> form.optional(field.name(), field.longest());
            case DATE -> {
                var date = form.date(field.name());
                yield date == null ? "" : date.toString();
            }
            case CHOICE -> {
                String word = form.value(field.name());
                if (!word.isEmpty() && field.choices().stream().noneMatch(each -> each.word().equals(word))) {
                    form.wrong(field.name(), "Kies een van de mogelijkheden.", "Choose one of the options.");
                    yield "";
                }
                yield word;
            }
        };
    }
}
