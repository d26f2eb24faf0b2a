package nl.leerkring.activity.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.web.Form;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Which lines somebody looks for. What is not filled in does not narrow.
 *
 * @param who    a part of a name, or a whole mail address
 * @param object a part of what it was done to
 * @param result {@code ja} it succeeded, {@code nee} it did not
 * @param until  up to and including this day
 * @param before only lines older than this one: the next page
 */
record Wanted(String action, String who, String object, String result, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable UUID before) {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2300, 1, 1);
    private static final UUID LAST = new UUID(-1, -1);

    static Wanted read(Form form) {
        Wanted wanted = new Wanted(form.optional("actie", 100), form.optional("wie", 254), form.optional("wat", 200),
                form.has("gelukt", "ja") || form.has("gelukt", "nee") ? form.value("gelukt") : "", form.date("van"), form.date("tot"), form.id("voor"));
        if (wanted.from() != null && wanted.until() != null && wanted.until().isBefore(wanted.from())) {
            form.wrong("tot", "Deze dag ligt voor de eerste.", "This day is before the first one.");
        }
        return wanted;
    }

    Wanted before(UUID line) {
        return new Wanted(action, who, object, result, from, until, line);
    }

    boolean narrow() {
        return !parts().isEmpty();
    }

    Instant begins() {
        return Objects.requireNonNullElse(from, LONG_AGO).atStartOfDay(Dates.AMSTERDAM).toInstant();
    }

    Instant ends() {
        return Objects.requireNonNullElse(until, FAR_OFF).plusDays(1).atStartOfDay(Dates.AMSTERDAM).toInstant();
    }

    UUID below() {
        return Objects.requireNonNullElse(before, LAST);
    }

    String query() {
        String page = before == null ? "" : "&voor=" + before;
        return "?" + parts().entrySet().stream().map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")) + page;
    }

    /** For the line about looking: the words of whom was looked for are nobody's business there. */
    String noted() {
        return parts().entrySet().stream().map(part -> part.getKey().equals("wie") || part.getKey().equals("wat") ? part.getKey() : part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(" "));
    }

    private Map<String, String> parts() {
        return Stream.of(Map.entry("actie", action), Map.entry("wie", who), Map.entry("wat", object), Map.entry("gelukt", result),
                        Map.entry("van", Objects.toString(from, "")), Map.entry("tot", Objects.toString(until, ""))).filter(part -> !part.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
