package nl.leerkring.meetings.dates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** What somebody says of one proposed day. The word is what forms and links carry. */
enum Vote {
    YES("ja", Text.of("Kan", "Suits")),
    MAYBE("desnoods", Text.of("Als het moet", "If need be")),
    NO("nee", Text.of("Kan niet", "Doesn't suit"));

    private final String word;
    private final Text label;

    Vote(String word, Text label) {
        this.word = word;
        this.label = label;
    }

    String word() {
        return word;
    }

    Text label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Vote of(@Nullable String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }

    static @Nullable Vote said(String word) {
        return Arrays.stream(values()).filter(vote -> vote.word.equals(word)).findFirst().orElse(null);
    }

    static List<Option> options(Ui ui) {
        return Arrays.stream(values()).map(vote -> new Option(vote.word, ui.say(vote.label))).toList();
    }
}
