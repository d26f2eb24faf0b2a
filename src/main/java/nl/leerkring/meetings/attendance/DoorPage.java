package nl.leerkring.meetings.attendance;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param theme "dark", "light", or empty: as the person has it */
record DoorPage(DoorPart part, String theme) implements Page {

    @Override
    public Text title() {
        return Text.of("Bij de deur", "At the door");
    }
}
