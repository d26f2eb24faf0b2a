package nl.leerkring.meetings.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.activity.Kind;
import nl.leerkring.activity.Unread;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/** What happened, told once: when twenty people did the same, that is one line with their names. */
record News(List<String> who, Text text, @Nullable String href, Instant at) {

    /** Up to so many names are told; the others are counted. */
    private static final int NAMES = 3;
    /** Of each kind so many lines are there at once; the others unfold. */
    static final int SHOWN = 4;

    /** By what it is about, in the order of the oldest line. */
    static Map<Kind, List<News>> of(List<Unread.Line> lines) {
        Map<Kind, Map<List<Object>, News>> kinds = new LinkedHashMap<>();
        for (Unread.Line line : lines) {
            List<Object> same = line.who().isEmpty() ? List.of(line.id()) : List.of(line.text(), String.valueOf(line.href()));
            kinds.computeIfAbsent(Kind.of(line.kind()), kind -> new LinkedHashMap<>()).merge(same,
                    new News(List.of(line.who()), line.text(), line.href(), line.at()), News::and);
        }
        Map<Kind, List<News>> news = new LinkedHashMap<>();
        kinds.forEach((kind, told) -> news.put(kind, List.copyOf(told.values())));
        return news;
    }

    private News and(News later) {
        List<String> all = new ArrayList<>(who);
        later.who().stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new News(all, text, href, later.at());
    }

    String title(Ui ui) {
        String what = ui.say(text);
        if (who.size() == 1) {
            return who.getFirst().isEmpty() ? what : ui.name(who.getFirst()) + " " + what;
        }
        int others = who.size() - NAMES;
        String names = who.stream().limit(NAMES).map(ui::name).collect(Collectors.joining(", "));
        return what.substring(0, 1).toUpperCase(ui.locale()) + what.substring(1) + ": " + names
                + (others > 0 ? ui.say(" en nog " + others, " and " + others + " more") : "");
    }
}
