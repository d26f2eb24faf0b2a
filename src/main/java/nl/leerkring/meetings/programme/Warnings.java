package nl.leerkring.meetings.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;

/** What looks wrong in a day. It warns and never forbids: who organises the day knows better. */
final class Warnings {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime HALF_PAST_ONE = LocalTime.of(13, 30);
    private static final int SHORTEST_LUNCH = 20;
    private static final Duration LONG_DAY = Duration.ofHours(8);

    private Warnings() {
    }

    static List<Text> of(ProgrammeDay day) {
        List<Text> warnings = new ArrayList<>();
        for (ProgrammeDay.Block block : day.blocks()) {
            twice(block, ProgrammeItem::lead).forEach((who, what) -> warnings.add(Text.of(who + " leidt om " + time(block.from()) + " meer dan een onderdeel: " + what + ".",
                    who + " leads more than one item at " + time(block.from()) + ": " + what + ".")));
            twice(block, ProgrammeItem::room).forEach((room, what) -> warnings.add(Text.of("In " + room + " zijn om " + time(block.from()) + " meer onderdelen tegelijk: " + what + ".",
                    room + " is used for more than one item at " + time(block.from()) + ": " + what + ".")));
        }
        if (hungry(day)) {
            warnings.add(Text.of("De dag loopt over 12.00–13.30 uur heen, maar er is geen lunch.", "The day runs through from 12:00 to 13:30 without lunch."));
        }
        length(day, warnings);
        return warnings;
    }

    /** By who or what is in several items at the same time: the titles of those items. */
    private static Map<String, String> twice(ProgrammeDay.Block block, Function<ProgrammeItem, String> of) {
        Map<String, String> names = new HashMap<>();
        Map<String, List<String>> titles = new java.util.LinkedHashMap<>();
        for (ProgrammeItem item : block.items()) {
            String name = of.apply(item).strip();
            if (!name.isEmpty()) {
                String shown = names.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> name);
                titles.computeIfAbsent(shown, key -> new ArrayList<>()).add("‘" + item.title() + "’");
            }
        }
        Map<String, String> twice = new java.util.LinkedHashMap<>();
        titles.forEach((name, all) -> {
            if (all.size() > 1) {
                twice.put(name, String.join(", ", all));
            }
        });
        return twice;
    }

    /** It runs through noon and half past one, and no break of any length touches that time. */
    private static boolean hungry(ProgrammeDay day) {
        boolean through = !time(day.starts()).isAfter(NOON) && !time(day.until()).isBefore(HALF_PAST_ONE);
        return through && day.blocks().stream().noneMatch(block -> time(block.from()).isBefore(HALF_PAST_ONE) && time(block.until()).isAfter(NOON)
                && block.items().stream().anyMatch(item -> item.pillar() == Pillar.PAUZE && item.minutes() >= SHORTEST_LUNCH));
    }

    private static void length(ProgrammeDay day, List<Text> warnings) {
        Instant planned = day.meeting().ends();
        if (planned != null && day.until().isAfter(planned)) {
            long late = Duration.between(planned, day.until()).toMinutes();
            warnings.add(Text.of("Het programma loopt tot " + time(day.until()) + ", " + late + " minuten na het einde van de dag om " + time(planned) + ".",
                    "The programme runs until " + time(day.until()) + ", " + late + " minutes after the end of the day at " + time(planned) + "."));
        }
        if (Duration.between(day.starts(), day.until()).compareTo(LONG_DAY) > 0) {
            warnings.add(Text.of("De dag duurt langer dan acht uur. Dat is veel voor wie ook nog reist.", "The day is longer than eight hours. That is a lot for people who also have to travel."));
        }
    }

    private static LocalTime time(Instant at) {
        return at.atZone(Dates.AMSTERDAM).toLocalTime();
    }
}
