package nl.leerkring.meetings.materials;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Shelf;
import nl.leerkring.library.Spot;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import org.springframework.stereotype.Component;

/** Everybody in the circle sees what hangs on a day. */
@Component
class DayShelf implements Shelf {

    private final Meetings meetings;

    DayShelf(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String kind() {
        return Folder.DAY;
    }

    @Override
    public boolean shows(Seat seat, UUID subject) {
        return meetings.find(seat, new MeetingId(subject)).isPresent();
    }

    @Override
    public List<Spot> spots(Seat seat) {
        return meetings.of(seat).stream().map(meeting -> new Spot(meeting.id().value(), meeting.theme(), seat.href() + "/bijeenkomsten/" + meeting.number(), meeting.id().value()))
                .toList();
    }
}
