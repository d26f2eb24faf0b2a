package nl.leerkring.meetings.programme;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * @param href the meeting's page
 * @param me   who looks: her own part stands out
 */
record NowPart(String href, ProgrammeDay day, UUID me, Instant now) implements Part {

    ProgrammeDay.@Nullable Block current() {
        return day.at(now).orElse(null);
    }

    ProgrammeDay.@Nullable Block next() {
        return day.after(now).stream().findFirst().orElse(null);
    }

    String href(ProgrammeItem item) {
        return href + "/programma/" + item.id();
    }
}
