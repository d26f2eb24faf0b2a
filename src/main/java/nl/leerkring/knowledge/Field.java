package nl.leerkring.knowledge;

import java.util.List;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/**
 * One thing that may be told on a card, declared once: its form, its page and what is exported of it are made from this.
 *
 * @param name    in forms and in the database
 * @param hint    may be empty
 * @param choices of an {@link Input#CHOICE}
 */
public record Field(String name, Text label, Text hint, Input input, int longest, When when, List<Choice> choices) {

    /** How it is asked. */
    public enum Input { LINE, AREA, DATE, CHOICE }

    /** When it can be filled in: always, until the experiment begins, or only from then on. */
    public enum When { ALWAYS, BEFORE, AFTER }

    public record Choice(String word, Text label) {
    }

    static final Text NONE = Text.of("", "");

    static Field line(String name, String nl, String en) {
        return new Field(name, Text.of(nl, en), NONE, Input.LINE, 300, When.ALWAYS, List.of());
    }

    static Field area(String name, String nl, String en) {
        return new Field(name, Text.of(nl, en), NONE, Input.AREA, 2000, When.ALWAYS, List.of());
    }

    static Field date(String name, String nl, String en) {
        return new Field(name, Text.of(nl, en), NONE, Input.DATE, 10, When.ALWAYS, List.of());
    }

    static Field choice(String name, String nl, String en, Choice... choices) {
        return new Field(name, Text.of(nl, en), NONE, Input.CHOICE, 40, When.ALWAYS, List.of(choices));
    }

    Field hint(String nl, String en) {
        return new Field(name, label, Text.of(nl, en), input, longest, when, choices);
    }

    Field when(When other) {
        return new Field(name, label, hint, input, longest, other, choices);
    }

    public List<Option> options(Ui ui) {
        return choices.stream().map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }

    /** What was filled in, as people read it. */
    public String told(Ui ui, String value) {
        return switch (input) {
            case DATE -> ui.fullDay(java.time.LocalDate.parse(value));
            case CHOICE -> choices.stream().filter(each -> each.word().equals(value)).map(each -> ui.say(each.label())).findFirst().orElse(value);
            case LINE, AREA -> value;
        };
    }
}
