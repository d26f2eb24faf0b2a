package nl.leerkring.meetings.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.CircleGlance;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For somebody in several circles: of each the day that is next, and whether she has answered. */
@Component
class NextDays implements CircleGlance {

    private final Database database;
    private final Clock clock;

    NextDays(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The seats of one person together: all her circles at once. */
    private record Together(UUID person, Set<UUID> circles) implements Key {
    }

    private record Next(UUID circle, String theme, Instant starts, @Nullable String choice) {
    }

    @Override
    public Map<CircleId, Glance> of(List<Seat> seats) {
        Map<CircleId, Glance> glances = new HashMap<>();
        if (!seats.isEmpty()) {
            Map<UUID, Next> next = next(seats);
            seats.stream().filter(seat -> next.containsKey(seat.circle().value()))
                    .forEach(seat -> glances.put(seat.circle(), told(seat, next.get(seat.circle().value()))));
        }
        return glances;
    }

    private Map<UUID, Next> next(List<Seat> seats) {
        Key together = new Together(seats.getFirst().person(), seats.stream().map(seat -> seat.circle().value()).collect(Collectors.toSet()));
        return database.read(together, sql -> sql.sql("""
                select distinct on (m.circle) m.circle, m.theme, m.starts,
                       case when meetings.asked_again(r.day, m.starts) then null else r.choice end as choice
                from meetings.meeting m left join meetings.rsvp r on r.meeting = m.id and r.person = :me
                where m.circle in (:circles) and m.cancelled is null and m.merged_into is null and m.ends > :now
                order by m.circle, m.starts
                """).param("me", together.person()).param("circles", together.circles()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(NextDays::next).list()).stream().collect(Collectors.toMap(Next::circle, each -> each));
    }

    private static Next next(ResultSet row, int n) throws SQLException {
        return new Next(row.getObject("circle", UUID.class), row.getString("theme"), row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getString("choice"));
    }

    private Glance told(Seat seat, Next next) {
        boolean open = seat.role().takesPart() && !seat.archived() && next.choice() == null;
        return new Glance(Text.of(day(Language.NL, next) + ": " + next.theme() + (open ? " · nog geen antwoord van jou" : ""),
                day(Language.EN, next) + ": " + next.theme() + (open ? " · no answer from you yet" : "")), Dates.dayOf(next.starts()).equals(Dates.dayOf(clock.instant())));
    }

    private String day(Language language, Next next) {
        String day = new Dates(language, clock.instant()).day(Dates.dayOf(next.starts()));
        return day.substring(0, 1).toUpperCase(language.locale()) + day.substring(1);
    }
}
