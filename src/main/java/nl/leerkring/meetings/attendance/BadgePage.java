package nl.leerkring.meetings.attendance;

import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param present nothing: not here yet */
record BadgePage(Organiser by, Roll.Expected who, @Nullable Attendance present) implements Page {

    @Override
    public Text title() {
        return Text.of("Naamkaartje", "Name badge");
    }
}
