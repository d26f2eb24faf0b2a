package nl.leerkring.discussions.threads;

import nl.leerkring.discussions.Thread;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/** How far the conversation about something is. @param thread nothing: there is none yet */
record StandPart(String href, @Nullable Thread thread, boolean speaks) implements Part {
}
