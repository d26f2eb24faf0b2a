package nl.leerkring.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.web.language.Dates;

/**
 * The programme of a day with its hours, as it goes. They are not kept anywhere: the first item begins when the meeting does, and
 * each next one when the longest of those before it ends; what organisers did while the day ran is in it.
 *
 * @param starts  when the first item begins; of a meeting without a date only the time of day means something
 * @param dropped what was planned and does not happen
 * @param planned what was planned, when it was
 * @param stand   a word for how it goes, to notice that it changed since a page was opened
 */
public record ProgrammeDay(Meeting meeting, Instant starts, List<Block> blocks, List<ProgrammeItem> dropped, List<Block> planned, String stand) {

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

        /** The same on every node, as long as nothing about it changed. */
        private int mark() {
            return Objects.hash(from, until, items.stream().map(item -> item.id().value()).toList());
        }

        public boolean has(ProgrammeItemId item) {
            return items.stream().anyMatch(each -> each.id().equals(item));
        }
    }

    /** @param items in the order of their places */
    public static ProgrammeDay of(Meeting meeting, List<ProgrammeItem> items, List<Adjustment> done) {
        Instant begin = meeting.starts() == null ? SOME_DAY : meeting.starts();
        Course course = Course.of(items, done);
        Instant starts = begin.plus(Duration.ofMinutes(course.late()));
        List<Block> blocks = timed(starts, course.blocks());
        String stand = Integer.toHexString(Objects.hash(blocks.stream().map(Block::mark).toList(), done.stream().map(Adjustment::id).toList()));
        return new ProgrammeDay(meeting, starts, blocks, List.copyOf(course.dropped()), timed(begin, Course.together(items)), stand);
    }

    private static List<Block> timed(Instant begin, List<List<ProgrammeItem>> together) {
        List<Block> blocks = new ArrayList<>();
        Instant from = begin;
        for (List<ProgrammeItem> items : together) {
            Instant until = from.plus(Duration.ofMinutes(items.stream().mapToInt(ProgrammeItem::minutes).max().orElse(0)));
            blocks.add(new Block(from, until, items));
            from = until;
        }
        return List.copyOf(blocks);
    }

    /** Whether it goes otherwise than planned. */
    public boolean adjusted() {
        return !blocks.equals(planned);
    }

    /** The same day as it was planned. */
    public ProgrammeDay asPlanned() {
        return new ProgrammeDay(meeting, planned.isEmpty() ? starts : planned.getFirst().from(), planned, List.of(), planned, stand);
    }

    /** When this was planned to begin. */
    public Instant plannedFrom(ProgrammeItem item) {
        return planned.stream().filter(block -> block.has(item.id())).map(Block::from).findFirst().orElse(starts);
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

    /** While organisers can adjust it: from two hours before it begins until it is over. */
    public boolean running(Instant now) {
        return meeting.starts() != null && meeting.cancelled() == null && !meeting.starts().minus(EARLY).isAfter(now) && until().isAfter(now);
    }

    /** What has begun by now, and when: nothing that is done with the day later changes it. */
    public List<String> begun(Instant now) {
        return blocks.stream().filter(block -> meeting.dated() && !block.from().isAfter(now))
                .map(block -> block.from() + " " + block.items().stream().map(item -> item.id().toString()).toList()).toList();
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
        return "hint:" + Programme.HINT + " from:body, hint:bijeenkomst-" + meeting.number() + " from:body, hint:again from:body" + (running(now) ? ", every 60s" : "");
    }

    /** What this person leads, with its hours. */
    public List<Block> ledBy(UUID person) {
        return blocks.stream().flatMap(block -> block.items().stream().filter(item -> item.ledBy(person))
                .map(item -> new Block(block.from(), block.from().plus(Duration.ofMinutes(item.minutes())), List.of(item)))).toList();
    }
}
