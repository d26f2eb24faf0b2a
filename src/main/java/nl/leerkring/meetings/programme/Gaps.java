package nl.leerkring.meetings.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;

/** What is still open in a day, for who coordinates it. */
final class Gaps {

    private static final Duration SHORTEST = Duration.ofMinutes(20);
    private static final int MOST_TITLES = 3;

    private Gaps() {
    }

    static List<Text> of(ProgrammeDay day) {
        if (day.empty()) {
            return List.of(Text.of("Er staat nog niets in het programma.", "There is nothing in the programme yet."));
        }
        List<Text> gaps = new ArrayList<>();
        List<Pillar> missing = Pillar.FOUR.stream().filter(pillar -> day.items().stream().noneMatch(item -> item.pillar() == pillar)).toList();
        if (!missing.isEmpty()) {
            gaps.add(Text.of("Nog geen " + names(missing, Language.NL) + ".", "No " + names(missing, Language.EN) + "."));
        }
        titles(day.items().stream().filter(item -> item.lead().isEmpty() && led(item))).forEach(titles ->
                gaps.add(Text.of("Wie leidt " + titles.nl() + "?", "Who leads " + titles.en() + "?")));
        titles(day.blocks().stream().filter(ProgrammeDay.Block::parallel).flatMap(block -> block.items().stream()).filter(item -> item.room().isEmpty()))
                .forEach(titles -> gaps.add(Text.of("Waar is " + titles.nl() + "?", "Where is " + titles.en() + "?")));
        Instant ends = day.meeting().ends();
        if (ends != null && Duration.between(day.until(), ends).compareTo(SHORTEST) >= 0) {
            Dates dates = new Dates(Language.NL, ends);
            gaps.add(Text.of("Van " + dates.time(day.until()) + " tot " + dates.time(ends) + " staat er nog niets.",
                    "Nothing is planned from " + dates.time(day.until()) + " until " + dates.time(ends) + "."));
        }
        return gaps;
    }

    /** A break leads itself. */
    private static boolean led(ProgrammeItem item) {
        return item.pillar() != Pillar.PAUZE && item.pillar() != Pillar.OVERIG;
    }

    private static String names(List<Pillar> pillars, Language language) {
        return pillars.stream().map(pillar -> pillar.label().in(language).toLowerCase(language.locale()))
                .collect(Collectors.joining(language == Language.NL ? " en " : " and "));
    }

    /** "‘A’, ‘B’ en nog 2"; nothing for none. */
    private static List<Text> titles(Stream<ProgrammeItem> items) {
        List<String> all = items.map(item -> "‘" + item.title() + "’").toList();
        if (all.isEmpty()) {
            return List.of();
        }
        String some = all.stream().limit(MOST_TITLES).collect(Collectors.joining(", "));
        int more = all.size() - MOST_TITLES;
        return List.of(more <= 0 ? Text.name(some) : Text.of(some + " en nog " + more, some + " and " + more + " more"));
    }
}
