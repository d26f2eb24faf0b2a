package nl.leerkring.search.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.search.Findable;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param kinds that can be found, in order */
record FindingsPage(Finder finder, List<Findable> kinds, Query query, Narrowing narrowing, Findings.Found found) implements Page {

    /** Never what was looked for: a tab is read over a shoulder, and kept in a history. */
    @Override
    public Text title() {
        return Text.of("Zoeken", "Search");
    }

    Form form() {
        Form form = Form.empty();
        asked().forEach(form::with);
        return form;
    }

    List<Option> kindOptions(Ui ui) {
        return kinds.stream().map(kind -> new Option(kind.kind(), ui.say(kind.label()))).toList();
    }

    List<Option> circleOptions() {
        return finder.seats().stream().map(seat -> new Option(seat.slug(), seat.name())).toList();
    }

    List<Option> orderOptions(Ui ui) {
        return List.of(new Option("nieuwste", ui.say("Nieuwste eerst", "Newest first")));
    }

    @Nullable Findable kind(Finding finding) {
        return kinds.stream().filter(kind -> kind.kind().equals(finding.kind())).findFirst().orElse(null);
    }

    String icon(Finding finding) {
        Findable kind = kind(finding);
        return kind == null ? "document" : kind.icon();
    }

    /** "document · Leerkring gezondheid en ruimte · 3 dec 2026". */
    String meta(Ui ui, Finding finding) {
        Findable kind = kind(finding);
        Seat seat = finder.seat(finding.circle());
        return Stream.of(kind == null ? "" : ui.say(kind.label()), seat == null ? ui.say("voor iedereen", "for everybody") : seat.name(), ui.day(finding.at()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    String counted(Ui ui) {
        return found.total() > Findings.MOST ? ui.say("Meer dan " + ui.number(Findings.MOST) + " gevonden. Zoek preciezer om ook de rest te zien.",
                "More than " + ui.number(Findings.MOST) + " found. Search more precisely to see the rest.")
                : ui.count(found.total(), "gevonden", "gevonden", "found", "found");
    }

    /** With the words that look like what was typed, in its place. */
    String corrected() {
        Query corrected = query;
        for (Map.Entry<String, String> word : found.alike().entrySet()) {
            corrected = Query.of(corrected.instead(word.getKey(), word.getValue()));
        }
        return corrected.typed();
    }

    String correctedHref() {
        return href(with("zoek", corrected()));
    }

    /** What this is narrowed by, each with the address where it is not. */
    Map<String, String> narrowed(Ui ui) {
        Map<String, String> by = new LinkedHashMap<>();
        kinds.stream().filter(kind -> kind.kind().equals(narrowing.kind())).forEach(kind -> by.put(ui.say(kind.label()), href(with("soort", ""))));
        if (narrowing.seat() != null) {
            by.put(narrowing.seat().name(), href(with("kring", "")));
        }
        if (!narrowing.theme().isEmpty()) {
            by.put(themed(ui, narrowing.theme()), href(with("thema", "")));
        }
        if (narrowing.from() != null) {
            by.put(ui.say("vanaf ", "from ") + ui.day(narrowing.from()), href(with("van", "")));
        }
        if (narrowing.until() != null) {
            by.put(ui.say("tot en met ", "until ") + ui.day(narrowing.until()), href(with("tot", "")));
        }
        return by;
    }

    /** What a theme is called. */
    String themed(Ui ui, String theme) {
        return kinds.stream().map(kind -> kind.themes().get(theme)).filter(Objects::nonNull).findFirst().map(ui::say).orElse(theme);
    }

    String theme(Finding finding) {
        return href(with("thema", finding.theme()));
    }

    String everywhere() {
        return href(Map.of("zoek", query.typed()));
    }

    String next() {
        return href(with("na", found.some().getLast().cursor().toString()));
    }

    String first() {
        return href(asked());
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> asked = asked();
        asked.put(name, value);
        return asked;
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("zoek", query.typed());
        asked.put("soort", narrowing.kind());
        asked.put("kring", narrowing.seat() == null ? "" : narrowing.seat().slug());
        asked.put("thema", narrowing.theme());
        asked.put("van", narrowing.from() == null ? "" : narrowing.from().toString());
        asked.put("tot", narrowing.until() == null ? "" : narrowing.until().toString());
        asked.put("volgorde", narrowing.newest() ? "nieuwste" : "");
        return asked;
    }

    private static String href(Map<String, String> asked) {
        return "/zoeken?" + asked.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
