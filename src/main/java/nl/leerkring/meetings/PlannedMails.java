package nl.leerkring.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** Mails about a meeting that will go by themselves; a bean of the room that sends them, which tells it by the very rule it sends by. */
public interface PlannedMails {

    List<Planned> ahead(Key key, Meeting meeting, Instant now);

    /**
     * How one of these mails reads as things stand, to read before it goes. A link that only its reader may have is {@link #SECRET} here.
     *
     * @param reader who reads it
     * @param at     when it would go
     * @return nothing: it is not one of this room, or it says something else to each who gets it
     */
    default Optional<Letter> draft(Key key, Meeting meeting, String mail, UUID reader, Instant at) {
        return Optional.empty();
    }

    String SECRET = "…";

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
