package nl.leerkring.meetings.hosting;

import java.time.Instant;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * @param starts of the meeting after the next; nothing: there is none
 * @param host   who receives that one, or an empty text
 * @param wanted whether this person could offer
 */
record NextHostPart(String href, String theme, @Nullable Instant starts, String host, boolean wanted) implements Part {
}
