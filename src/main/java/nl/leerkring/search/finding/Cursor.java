package nl.leerkring.search.finding;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last finding of a page, after which the next one begins: as it stands in an address. */
record Cursor(double rank, Instant at, UUID id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,20})?(?:E-\\d{1,3})?)_(-?\\d{1,18})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Nothing for what is not one. */
    static @Nullable Cursor of(String text) {
        Matcher read = TEXT.matcher(text);
        return read.matches() ? new Cursor(Double.parseDouble(read.group(1)), Instant.EPOCH.plus(Long.parseLong(read.group(2)), ChronoUnit.MICROS), UUID.fromString(read.group(3))) : null;
    }

    @Override
    public String toString() {
        return rank + "_" + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }
}
