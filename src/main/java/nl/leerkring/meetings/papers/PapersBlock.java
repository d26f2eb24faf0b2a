package nl.leerkring.meetings.papers;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** One press from the meeting's page to each paper. */
@Component
class PapersBlock implements MeetingBlock {

    private final Meetings meetings;

    PapersBlock(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        return meetings.organises(seat, meeting).map(organiser -> new PapersPart(organiser.href() + "/papieren"));
    }
}
