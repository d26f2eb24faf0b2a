package nl.leerkring.meetings.rsvp;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the meeting's own page: my answer, by one tap. */
@Component
class RsvpBlock implements MeetingBlock {

    private final Answers answers;
    private final Clock clock;

    RsvpBlock(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        if (!meeting.dated() || meeting.cancelled() != null || meeting.over(clock.instant())) {
            return Optional.empty();
        }
        boolean asked = seat.role() != Role.OBSERVER && seat.role() != Role.ALUMNUS && !seat.archived();
        Rsvp rsvp = asked ? answers.of(seat, meeting.id(), seat.who()).orElse(null) : null;
        return Optional.of(new RsvpPart(seat.href() + "/bijeenkomsten/" + meeting.number(), meeting, rsvp, asked));
    }
}
