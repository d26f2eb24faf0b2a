package nl.leerkring.meetings.rhythm;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** What became of a day in somebody's work. */
enum Use implements Coded {
    YES("ja", Text.of("Ja", "Yes"), "\\b(ja|jazeker|yes|wel)\\b"),
    NOT_YET("nog-niet", Text.of("Nog niet", "Not yet"), "\\b(nog niet|not yet)\\b"),
    NO("nee", Text.of("Nee", "No"), "\\b(nee|neen|no)\\b");

    private static final Pattern NOT = Pattern.compile("\\b(niet|geen|not)\\b");

    private final String word;
    private final Text label;
    private final Pattern said;

    Use(String word, Text label, String said) {
        this.word = word;
        this.label = label;
        this.said = Pattern.compile(said);
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
        String first = words.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        if (NOT_YET.said.matcher(first).find()) {
            return Optional.of(NOT_YET);
        }
        boolean yes = YES.said.matcher(first).find() && !NOT.matcher(first).find();
        return yes == NO.said.matcher(first).find() ? Optional.empty() : Optional.of(yes ? YES : NO);
    }
}
