package nl.leerkring.visits.walk;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.ItemBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.visits.VisitId;
import nl.leerkring.visits.Visits;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** Where a visit hangs in the programme: at items of its pillar, and, once it is described, on the page of the day. */
@Component
class VisitBlock implements ItemBlock, MeetingBlock {

    private final Visits visits;

    VisitBlock(Visits visits) {
        this.visits = visits;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day, ProgrammeItem item) {
        return item.pillar() != Pillar.PROJECTBEZOEK ? Optional.empty()
                : Optional.of(new VisitPart(href(seat, day.meeting()), List.of(new Visits.Named(new VisitId(item.id().value()), ""))));
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        List<Visits.Named> described = day.meeting().cancelled() != null ? List.of() : visits.described(seat, day);
        return described.isEmpty() ? Optional.empty() : Optional.of(new VisitPart(href(seat, day.meeting()), described));
    }

    private static String href(Seat seat, Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/bezoek/";
    }
}
