package nl.leerkring.intervision.cases;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.intervision.OnHome;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For coordinators: how many cases wait for a choice. It counts what was offered to the circle and knows no word of any. */
@Component
class CasesCockpit implements HomeBlock {

    private final Clock clock;

    CasesCockpit(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Where where() {
        return Where.COCKPIT;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        if (seat.archived()) {
            return () -> null;
        }
        Supplier<List<OnHome.Row>> rows = OnHome.of(ask, seat, clock.instant());
        String href = seat.href() + "/bijeenkomsten/" + meeting.number() + "/casussen";
        return () -> rows.get().stream().filter(row -> row.what().equals("offered") && row.id().equals(meeting.id().value()))
                .findFirst().map(row -> new CasesPart(href, row.many(), row.chosen())).orElse(null);
    }
}
