package nl.leerkring.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on which attachments hang, as the shelf of the circle tells it.
 *
 * @param title   what people call it
 * @param href    where it is
 * @param meeting the meeting it belongs to; of a meeting this is itself
 */
public record Spot(UUID subject, String title, String href, @Nullable UUID meeting) {

    public boolean isMeeting() {
        return subject.equals(meeting);
    }
}
