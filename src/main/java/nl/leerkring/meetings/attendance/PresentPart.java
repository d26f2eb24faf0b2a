package nl.leerkring.meetings.attendance;

import nl.leerkring.meetings.Attendance;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/** @param mine nothing: not here yet */
public record PresentPart(String href, @Nullable Attendance mine, boolean open) implements Part {

    public boolean here() {
        return mine != null && mine.here();
    }
}
