package nl.leerkring.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.database.Key;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** Mails about a meeting that will go by themselves; a bean of the room that sends them, which tells it by the very rule it sends by. */
public interface PlannedMails {

    List<Planned> ahead(Key key, Meeting meeting, Instant now);

    /**
     * @param mail   its name in addresses
     * @param at     the first morning it goes; nothing: as soon as the meeting has a date
     * @param people how many get it then, if nobody answers before
     * @param day    what it can be held back for; nothing: it cannot be
     * @param held   a coordinator held it back
     */
    record Planned(String mail, Text what, @Nullable Instant at, int people, @Nullable LocalDate day, boolean held) {
    }
}
