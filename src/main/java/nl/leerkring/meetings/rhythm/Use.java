package nl.leerkring.meetings.rhythm;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerkring.notices.YesOrNo;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** What became of a day in somebody's work. */
enum Use implements Coded {
    YES("ja", Text.of("Ja", "Yes")),
    NOT_YET("nog-niet", Text.of("Nog niet", "Not yet")),
    NO("nee", Text.of("Nee", "No"));

    private static final Pattern LATER = Pattern.compile("^.*\\b(nog niet|not yet)\\b");

    private final String word;
    private final Text label;

    Use(String word, Text label) {
        this.word = word;
        this.label = label;
    }

    @Override
    public String word() {
        return word;
    }

    public Text label() {
        return label;
    }

    /** What the first line says; nothing when it says none of these, or more than one. */
    static Optional<Use> of(String words) {
        return LATER.matcher(words.toLowerCase(Locale.ROOT)).lookingAt() ? Optional.of(NOT_YET) : YesOrNo.of(words).map(yes -> yes ? YES : NO);
    }
}
