package nl.leerkring.library.shelf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.library.DocumentKind;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for on the shelf.
 *
 * @param theme  empty: any
 * @param before only what is older than this line; nothing: from the newest
 */
record Wanted(String theme, @Nullable UUID meeting, @Nullable DocumentKind kind, @Nullable Mark before) {

    static final Wanted ALL = new Wanted("", null, null, null);
    private static final Pattern MARK = Pattern.compile("(\\d{1,17})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    record Mark(Instant at, UUID id) {
    }

    /** What is asked in a wrong way is not asked. */
    static Wanted read(Form form) {
        String theme = form.value("thema").strip();
        Matcher mark = MARK.matcher(form.value("voor"));
        return new Wanted(theme.length() > 60 ? "" : theme, form.id("bijeenkomst"), form.choice("soort", DocumentKind.class),
                mark.matches() ? new Mark(Instant.EPOCH.plus(Long.parseLong(mark.group(1)), ChronoUnit.MICROS), UUID.fromString(mark.group(2))) : null);
    }

    Wanted before(Line line) {
        return new Wanted(theme, meeting, kind, new Mark(line.at(), line.id()));
    }

    boolean anything() {
        return !theme.isEmpty() || meeting != null || kind != null;
    }

    Form form() {
        return Form.empty().with("thema", theme).with("bijeenkomst", meeting).with("soort", kind == null ? null : kind.code());
    }

    /** What stands after the address. @param mark empty: from the newest */
    String query(String mark) {
        List<String> asked = new ArrayList<>();
        Form form = form().with("voor", mark);
        for (String field : List.of("thema", "bijeenkomst", "soort", "voor")) {
            if (!form.value(field).isEmpty()) {
                asked.add(field + "=" + URLEncoder.encode(form.value(field), StandardCharsets.UTF_8));
            }
        }
        return asked.isEmpty() ? "" : "?" + String.join("&", asked);
    }
}
