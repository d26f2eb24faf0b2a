package nl.leerkring.meetings.runsheet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;

/** The day to the minute, as it goes. */
public record RunSheet(ProgrammeDay day, List<Line> lines) {

    /**
     * @param notes   for who organises the day; often empty
     * @param planned when it was planned to begin
     * @param coming  it has not begun
     * @param last    nothing follows it
     */
    public record Line(Instant from, Instant until, ProgrammeItem item, Programme.Notes notes, Instant planned, boolean current, boolean coming,
            boolean beside, boolean last) {

        boolean moved() {
            return !from.equals(planned);
        }

        boolean canGoToPlanB() {
            return (current || coming) && !notes.planB().isEmpty() && !item.planB();
        }
    }

    public static RunSheet of(ProgrammeDay day, Map<UUID, Programme.Notes> notes, Instant now) {
        return new RunSheet(day, day.blocks().stream().flatMap(block -> block.items().stream().map(item -> new Line(block.from(),
                block.from().plus(Duration.ofMinutes(item.minutes())), item, notes.getOrDefault(item.id().value(), Programme.Notes.NONE),
                day.plannedFrom(item), day.meeting().dated() && block.now(now), block.from().isAfter(now), item != block.first(),
                block == day.blocks().getLast()))).toList());
    }
}
