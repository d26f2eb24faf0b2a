package nl.leerkring.discussions.markup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who is mentioned in a text. People type {@code @Noor van Groningen}, or {@code @Noor} where there is one; kept is {@code @{id}}, so that
 * a name that goes is gone everywhere.
 */
public final class Mentions {

    static final Pattern WRITTEN = Pattern.compile("@\\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})}");
    private static final Pattern BEGINS = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])@(?=\\p{L})");

    private Mentions() {
    }

    /** Somebody who may be mentioned. */
    public record Somebody(UUID id, String name) {

        String first() {
            return name.replaceAll("\\s.*", "");
        }
    }

    /** The text as it is kept; a name that nobody has, or that two have, stays as it was typed. */
    public static String read(String typed, List<Somebody> people) {
        List<Somebody> byLength = people.stream().filter(each -> !each.name().isBlank()).sorted(Comparator.comparingInt(each -> -each.name().length())).toList();
        Map<String, Long> firsts = byLength.stream().collect(Collectors.groupingBy(each -> each.first().toLowerCase(), Collectors.counting()));
        StringBuilder read = new StringBuilder();
        Matcher at = BEGINS.matcher(typed);
        int from = 0;
        while (at.find()) {
            int begin = at.end();
            Optional<Somebody> whole = byLength.stream().filter(each -> stands(typed, begin, each.name())).findFirst();
            Optional<Somebody> found = whole.or(() -> byLength.stream().filter(each -> stands(typed, begin, each.first()) && firsts.get(each.first().toLowerCase()) == 1).findFirst());
            if (found.isPresent()) {
                read.append(typed, from, at.start()).append("@{").append(found.get().id()).append('}');
                from = begin + (whole.isPresent() ? found.get().name() : found.get().first()).length();
            }
        }
        return read.append(typed, from, typed.length()).toString();
    }

    private static boolean stands(String typed, int at, String name) {
        int end = at + name.length();
        return typed.regionMatches(true, at, name, 0, name.length()) && (end == typed.length() || !Character.isLetterOrDigit(typed.charAt(end)));
    }

    /** Ids in a kept text. */
    public static Set<UUID> in(String text) {
        return WRITTEN.matcher(text).results().map(each -> UUID.fromString(each.group(1))).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text as people type it. */
    public static String plain(String text, Map<UUID, String> names) {
        Map<UUID, String> known = new HashMap<>(names);
        return WRITTEN.matcher(text).replaceAll(each -> Matcher.quoteReplacement("@" + known.getOrDefault(UUID.fromString(each.group(1)), "")));
    }
}
