package nl.leerkring.meetings.attendance;

import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Part;

/** @param open people can be told to be there */
record RollPart(Organiser by, Roll.State state, boolean open) implements Part {

    String href() {
        return by.href() + "/aanwezigheid";
    }

    String href(Attendance one) {
        return href() + "/" + one.id();
    }
}
