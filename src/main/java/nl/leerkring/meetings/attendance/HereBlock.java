package nl.leerkring.meetings.attendance;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the meeting's own page: the names of who is here, or was, for the circle. */
@Component
class HereBlock implements MeetingBlock {

    private final Attendances attendances;

    HereBlock(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Part> part(Seat seat, Meeting meeting) {
        List<Attendance> came = meeting.dated() ? attendances.of(seat, meeting.id()) : List.of();
        return came.isEmpty() ? Optional.empty() : Optional.of(new HerePart(meeting, came, mine(seat, came) ? seat.href() + "/bewijzen" : null));
    }

    private static boolean mine(Seat seat, List<Attendance> came) {
        return came.stream().anyMatch(one -> seat.person().equals(one.person()) && !one.standIn());
    }
}
