package nl.leerkring.news.round;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.ItemBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.news.News;
import nl.leerkring.news.bringing.TellPart;
import nl.leerkring.news.bringing.Tellings;
import nl.leerkring.news.bringing.Told;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** Where news hangs in the programme: at items of its pillar, and on the page of the day. */
@Component
class RoundBlocks implements ItemBlock, MeetingBlock {

    private final Tellings tellings;
    private final Clock clock;

    RoundBlocks(Tellings tellings, Clock clock) {
        this.tellings = tellings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day, ProgrammeItem item) {
        return item.pillar() == Pillar.ACTUALITEITEN ? part(seat, day) : Optional.empty();
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        if (meeting.cancelled() != null || meeting.starts() == null || meeting.starts().minus(News.BEFORE).isAfter(clock.instant())) {
            return Optional.empty();
        }
        Told told = tellings.of(seat, meeting);
        String href = seat.href() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten";
        if (told.asks(seat, clock.instant())) {
            return Optional.of(new TellPart(href, told, seat.person(), false));
        }
        return told.total() == 0 ? Optional.empty() : Optional.of(new NotePart(href, seat.href() + "/actualiteiten", told));
    }
}
