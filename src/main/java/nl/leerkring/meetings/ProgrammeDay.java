package nl.leerkring.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.web.language.Dates;

/**
 * The programme of a day with its hours. They are not kept anywhere: the first item begins when the meeting does, and each next one
 * when the longest of those before it ends.
 *
 * @param starts when the first item begins; of a meeting without a date only the time of day means something
 */
public record ProgrammeDay(Meeting meeting, Instant starts, List<Block> blocks) {

    private static final Duration EARLY = Duration.ofHours(2);
    private static final Instant SOME_DAY = LocalDate.of(2001, 1, 1).atTime(LocalTime.of(9, 30)).atZone(Dates.AMSTERDAM).toInstant();

    /** What happens at one moment: one item, or several side by side. */
    public record Block(Instant from, Instant until, List<ProgrammeItem> items) {

        public ProgrammeItem first() {
            return items.getFirst();
        }

        public boolean parallel() {
            return items.size() > 1;
        }

        public int minutes() {
            return (int) Duration.between(from, until).toMinutes();
        }

        public boolean now(Instant now) {
            return !from.isAfter(now) && until.isAfter(now);
        }

        public boolean past(Instant now) {
            return !until.isAfter(now);
        }

        public boolean has(ProgrammeItemId item) {
            return items.stream().anyMatch(each -> each.id().equals(item));
        }
    }

    /** @param items in the order of their places */
    public static ProgrammeDay of(Meeting meeting, List<ProgrammeItem> items) {
        Instant begin = meeting.starts() == null ? SOME_DAY : meeting.starts();
        List<Block> blocks = new ArrayList<>();
        Instant from = begin;
        for (int i = 0; i < items.size();) {
            int place = items.get(i).place();
            List<ProgrammeItem> together = items.subList(i, items.size()).stream().takeWhile(each -> each.place() == place).toList();
            int minutes = together.stream().mapToInt(ProgrammeItem::minutes).max().orElse(0);
            Instant until = from.plus(Duration.ofMinutes(minutes));
            blocks.add(new Block(from, until, together));
            from = until;
            i += together.size();
        }
        return new ProgrammeDay(meeting, begin, List.copyOf(blocks));
    }

    public boolean empty() {
        return blocks.isEmpty();
    }

    /** When the last item ends. */
    public Instant until() {
        return blocks.isEmpty() ? starts : blocks.getLast().until();
    }

    public int minutes() {
        return (int) Duration.between(starts, until()).toMinutes();
    }

    public List<ProgrammeItem> items() {
        return blocks.stream().flatMap(block -> block.items().stream()).toList();
    }

    /** What is going on; nothing before, after, and on a day without a date. */
    public Optional<Block> at(Instant now) {
        return meeting.dated() ? blocks.stream().filter(block -> block.now(now)).findFirst() : Optional.empty();
    }

    /** What comes next, in order. */
    public List<Block> after(Instant now) {
        return blocks.stream().filter(block -> meeting.dated() && block.from().isAfter(now)).toList();
    }

    public Optional<Block> around(ProgrammeItemId item) {
        return blocks.stream().filter(block -> block.has(item)).findFirst();
    }

    /** For htmx, when a part that shows this day looks again: on a change, and around the day itself every minute because time passes. */
    public String trigger(Instant now) {
        boolean running = meeting.starts() != null && !meeting.starts().minus(EARLY).isAfter(now) && until().isAfter(now);
        return "hint:" + Programme.HINT + " from:body, hint:bijeenkomst-" + meeting.number() + " from:body, hint:again from:body" + (running ? ", every 60s" : "");
    }

    /** What this person leads, with its hours. */
    public List<Block> ledBy(UUID person) {
        return blocks.stream().flatMap(block -> block.items().stream().filter(item -> item.ledBy(person))
                .map(item -> new Block(block.from(), block.from().plus(Duration.ofMinutes(item.minutes())), List.of(item)))).toList();
    }
}
