package nl.leerkring.news.bringing;

import java.time.Clock;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.news.News;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
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
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        if (!News.asks(meeting, clock.instant())) {
            return () -> null;
        }
        Supplier<Told> told = tellings.of(ask, seat, meeting);
        return () -> part(seat, meeting, told.get());
    }

    private @Nullable Part part(Seat seat, Meeting meeting, Told told) {
        String href = seat.href() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten";
        if (told.asks(seat, clock.instant())) {
            return new TellPart(href, told, seat.person(), true);
        }
        return told.began() && !told.ended() ? new UnderWayPart(href) : null;
    }
}
