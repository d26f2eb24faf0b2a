package nl.leerkring.meetings.dates;

import java.util.Arrays;
import java.util.List;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** What somebody says of one proposed day. The word is what forms and links carry. */
enum Vote implements Coded {
    YES("ja", Text.of("Kan", "Suits")),
    MAYBE("desnoods", Text.of("Als het moet", "If need be")),
    NO("nee", Text.of("Kan niet", "Doesn’t suit"));

    private final String word;
    private final Text label;

    Vote(String word, Text label) {
        this.word = word;
        this.label = label;
    }

    @Override
    public String word() {
        return word;
    }

    Text label() {
        return label;
    }

    static List<Option> options(Ui ui) {
        return Arrays.stream(values()).map(vote -> new Option(vote.word, ui.say(vote.label))).toList();
    }
}
