package nl.leerkring.deepdives.formats;

import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ProgrammeItem;

/** Somebody at an item where she may prepare ways of working; made by {@link Formats} alone. */
public final class Spot {

    private final Seat seat;
    private final Meeting meeting;
    private final ProgrammeItem item;

    Spot(Seat seat, Meeting meeting, ProgrammeItem item) {
        this.seat = seat;
        this.meeting = meeting;
        this.item = item;
    }

    public Seat seat() {
        return seat;
    }

    public ProgrammeItem item() {
        return item;
    }

    /** Of the item. */
    public String href() {
        return Formats.href(seat, meeting, item);
    }
}
