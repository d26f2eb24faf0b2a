package nl.leerkring.meetings.hosting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On home, under the next meeting: who receives the one after it, and that a host is wanted. */
@Component
class HostingHome implements HomeBlock {

    private final Clock clock;

    HostingHome(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Where where() {
        return Where.NEXT;
    }

    @Override
    public int order() {
        return 80;
    }

    private record After(String theme, OffsetDateTime starts, String host) {
    }

    @Override
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        Supplier<@Nullable After> next = ask.sql("""
                select m.theme, m.starts, coalesce(o.name, '') as host from meetings.meeting m left join people.organisation o on o.id = m.host
                where m.circle = :circle and m.id <> :id and m.cancelled is null and m.starts > coalesce(:after::timestamptz, :now::timestamptz)
                order by m.starts limit 1
                """).param("circle", seat.circle().value()).param("id", meeting.id().value())
                .param("after", meeting.starts() == null ? null : meeting.starts().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .row((row, n) -> new After(row.getString("theme"), row.getObject("starts", OffsetDateTime.class), row.getString("host")));
        return () -> part(seat, meeting, next.get());
    }

    private static @Nullable Part part(Seat seat, Meeting meeting, @Nullable After after) {
        boolean wanted = OfferController.offers(seat) && (meeting.host() == null || after != null && after.host().isEmpty());
        return after == null && !wanted ? null : new NextHostPart(seat.href() + "/gastheerschap", after == null ? "" : after.theme(),
                after == null ? null : after.starts().toInstant(), after == null ? "" : after.host(), wanted);
    }
}
