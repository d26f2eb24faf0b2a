package nl.leerkring.meetings.hosting;

import java.util.List;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * @param reporter an empty text: nobody yet
 * @param into     the address of the meeting it became one with
 */
record HostingPart(String href, Meeting meeting, List<String> contacts, String reporter, @Nullable String into, String intoTheme) implements Part {
}
