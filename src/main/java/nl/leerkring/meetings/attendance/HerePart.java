package nl.leerkring.meetings.attendance;

import java.util.List;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/** @param proof where who was there makes her certificate */
record HerePart(Meeting meeting, List<Attendance> came, @Nullable String proof) implements Part {
}
