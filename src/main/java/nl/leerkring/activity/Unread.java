package nl.leerkring.activity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened in a circle since somebody last said she had seen it. Her own doings are not news to her. */
@Component
public class Unread {

    private final Database database;

    Unread(Database database) {
        this.database = database;
    }

    /**
     * One line of the journal.
     *
     * @param who  the name of who did it; empty: the program; a former participant goes by that word
     * @param kind what it is about, to group by
     */
    public record Line(UUID id, Instant at, String who, String kind, Text text, @Nullable String href) {
    }

    /** The oldest first, at most so many, and nothing older than sixty days. Lines for coordinators only are for them only. */
    public Supplier<List<Line>> of(Questions ask, Seat seat, int most) {
        return ask.sql("""
                select h.id, h.at, h.kind, h.nl, h.en, h.href, coalesce(p.name, '') as who
                from activity.happening h left join people.person p on p.id = h.actor
                where h.circle = :circle and (h.for_all or :coordinates) and h.actor is distinct from :me
                      and h.id > (select greatest(e.until, activity.first_id(greatest(s.since, now() - interval '60 days')))
                                  from circles.members s left join activity.seen e on e.seat = s.seat where s.seat = :seat)
                order by h.id limit :most
                """).param("seat", seat.id()).param("circle", seat.circle().value()).param("coordinates", seat.coordinates())
                .param("me", seat.person())
                .param("most", most).rows((row, n) -> new Line(row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("who"), row.getString("kind"),
                        Text.of(row.getString("nl"), row.getString("en")), row.getString("href")));
    }

    /** Up to and including this line; a line that was seen before stays seen. */
    public void seen(Seat seat, UUID line) {
        database.change(seat, sql -> sql.sql("""
                insert into activity.seen (seat, circle, person, until)
                select :seat, h.circle, :person, h.id from activity.happening h where h.id = :line and h.circle = :circle
                on conflict (seat) do update set until = greatest(activity.seen.until, excluded.until)
                """).param("seat", seat.id()).param("circle", seat.circle().value()).param("person", seat.person())
                .param("line", line).update());
    }
}
