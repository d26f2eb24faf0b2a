package nl.leerkring.news.bringing;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.news.News;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On home: the field, from three weeks before the day until the round; and while the round goes on, the way to it. */
@Component
class TellBlock implements HomeBlock {

    private final Tellings tellings;
    private final Clock clock;

    TellBlock(Tellings tellings, Clock clock) {
        this.tellings = tellings;
        this.clock = clock;
    }

    @Override
    public Where where() {
        return Where.TELL;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(Seat seat, Meeting meeting) {
        if (!News.asks(meeting, clock.instant())) {
            return Optional.empty();
        }
        Told told = tellings.of(seat, meeting);
        String href = seat.href() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten";
        return told.asks(seat, clock.instant()) ? Optional.of(new TellPart(href, told, seat.person(), true))
                : told.began() && !told.ended() ? Optional.of(new UnderWayPart(href)) : Optional.empty();
    }
}
