package nl.leerkring.meetings.screen;

import java.time.Instant;
import java.util.List;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/** @param href the meeting's page */
record ScreenPart(String href, ProgrammeDay day, Instant now) implements Part {

    private static final int NEXT = 3;

    ProgrammeDay.@Nullable Block current() {
        return day.at(now).orElse(null);
    }

    /** As many as stay readable from the last row; of a day without a date the beginning. */
    List<ProgrammeDay.Block> next() {
        List<ProgrammeDay.Block> all = day.meeting().dated() ? day.after(now) : day.blocks();
        return all.subList(0, Math.min(NEXT, all.size()));
    }
}
