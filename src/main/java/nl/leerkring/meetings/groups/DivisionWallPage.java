package nl.leerkring.meetings.groups;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param theme "dark", "light", or empty: as the person has it */
record DivisionWallPage(DivisionWallPart part, String theme) implements Page {

    @Override
    public Text title() {
        return Text.of("Groepen op het scherm", "Groups on the screen");
    }
}
