package nl.leerkring.meetings.attendance;

import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Part;
import nl.leerkring.web.components.Qr;

record DoorPart(Organiser by, Roll.State state, Qr qr) implements Part {
}
