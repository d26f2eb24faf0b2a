package nl.leerkring.meetings.runsheet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;

/** The day to the minute. */
public record RunSheet(ProgrammeDay day, List<Line> lines) {

    /** @param notes for who organises the day; often empty */
    public record Line(Instant from, Instant until, ProgrammeItem item, String notes, boolean current, boolean beside) {
    }

    public static RunSheet of(ProgrammeDay day, Map<UUID, String> notes, Instant now) {
        return new RunSheet(day, day.blocks().stream().flatMap(block -> block.items().stream().map(item -> new Line(block.from(),
                block.from().plus(Duration.ofMinutes(item.minutes())), item, notes.getOrDefault(item.id().value(), ""),
                day.meeting().dated() && block.now(now), item != block.first()))).toList());
    }
}
