package nl.leerkring.meetings.attendance;

import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;

record HerePart(Seat seat, Meeting meeting) implements Part {
}
