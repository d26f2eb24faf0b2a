package nl.leerkring.meetings.home;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
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
        Map<Kind, Map<List<Object>, List<Unread.Line>>> kinds = lines.stream().collect(groupingBy(line -> Kind.of(line.kind()), LinkedHashMap::new,
                groupingBy(News::same, LinkedHashMap::new, toList())));
        Map<Kind, List<News>> news = new LinkedHashMap<>();
        kinds.forEach((kind, told) -> news.put(kind, told.values().stream().map(News::once).toList()));
        return news;
    }

    /** What makes lines one; without a person each stands by itself. */
    private static List<Object> same(Unread.Line line) {
        return line.who().isEmpty() ? List.of(line.id()) : List.of(line.text(), String.valueOf(line.href()));
    }

    private static News once(List<Unread.Line> lines) {
        Unread.Line any = lines.getFirst();
        return new News(lines.stream().map(Unread.Line::who).distinct().toList(), any.text(), any.href(), lines.getLast().at());
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
