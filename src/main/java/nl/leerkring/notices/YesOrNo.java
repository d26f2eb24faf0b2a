package nl.leerkring.notices;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A yes or a no in the first line of an answer by mail, in Dutch or English. */
public final class YesOrNo {

    private static final Pattern YES = Pattern.compile("\\b(ja|jazeker|yes|wel)\\b");
    private static final Pattern NO = Pattern.compile("\\b(nee|neen|no)\\b");
    private static final Pattern NOT = Pattern.compile("\\b(niet|geen|not)\\b");

    private YesOrNo() {
    }

    /** Nothing: neither of them, or both. */
    public static Optional<Boolean> of(String words) {
        String first = words.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        boolean yes = YES.matcher(first).find() && !NOT.matcher(first).find();
        return yes == NO.matcher(first).find() ? Optional.empty() : Optional.of(yes);
    }
}
