package nl.leerkring.meetings.hosting;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingChanges;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where offers to receive a meeting are kept. */
@Component
class HostOffers {

    private static final String SELECT = """
            select f.*, o.name as organisation_name, coalesce(p.name, '') as name, coalesce(m.number, 0) as number, coalesce(m.theme, '') as theme,
                   coalesce(g.theme, '') as given_theme
            from meetings.host_offer f join people.organisation o on o.id = f.organisation left join people.person p on p.id = f.person
            left join meetings.meeting m on m.id = f.meeting left join meetings.meeting g on g.id = f.given
            """;

    private final Database database;
    private final MeetingChanges changes;
    private final HostMails mails;
    private final Clock clock;

    HostOffers(Database database, MeetingChanges changes, HostMails mails, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.mails = mails;
        this.clock = clock;
    }

    /** Where somebody works. */
    record Works(UUID id, String name) {
    }

    Optional<Works> works(Seat seat) {
        return database.read(seat, sql -> sql.sql("select o.id, o.name from people.person p join people.organisation o on o.id = p.organisation where p.id = ?")
                .param(seat.person()).query(Works.class).optional());
    }

    /** The open ones first, the newest first. */
    List<HostOffer> of(Seat seat) {
        return database.read(seat, sql -> sql.sql(SELECT + " where f.circle = ? order by f.state <> 'open', f.id desc").param(seat.circle().value())
                .query(HostOffers::offer).list());
    }

    HostOffer get(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql(SELECT + " where f.id = ? and f.circle = ?").params(id, seat.circle().value())
                .query(HostOffers::offer).optional()).orElseThrow(Missing::new);
    }

    /** Offering the same again while it waits for an answer only changes the note and the days. */
    void offer(Seat by, Works works, @Nullable Meeting meeting, OfferForm form) {
        database.change(by, sql -> {
            boolean fresh = sql.sql("""
                    insert into meetings.host_offer (id, circle, organisation, person, meeting, note, days, made)
                    values (:id, :circle, :organisation, :person, :meeting, :note, string_to_array(:days, ',')::date[], :now)
                    on conflict (circle, organisation, coalesce(meeting, circle)) where state = 'open'
                        do update set note = excluded.note, days = excluded.days
                    returning (xmax = 0)
                    """).param("id", Ids.next()).param("circle", by.circle().value()).param("organisation", works.id()).param("person", by.person())
                    .param("meeting", meeting == null ? null : meeting.id().value()).param("note", form.note())
                    .param("days", form.days().stream().map(LocalDate::toString).collect(Collectors.joining(","))).param("now", now())
                    .query(Boolean.class).single();
            if (fresh) {
                mails.offered(sql, by, works.name(), meeting, form);
            }
        });
    }

    /** The host is chosen: the meeting is received there, and who offered hears it. */
    void accept(Coordinator by, HostOffer offer, Meeting meeting, String message) {
        if (meeting.cancelled() != null || meeting.over(clock.instant())) {
            throw new Refused("Deze bijeenkomst is afgezegd of al geweest. Kies een andere.", "This meeting has been cancelled or is over. Choose another one.");
        }
        database.change(by, sql -> {
            decide(sql, by, offer, HostOffer.State.ACCEPTED, message, meeting);
            changes.host(by, meeting, offer.organisation());
            mails.accepted(sql, by, offer, meeting, message);
        });
    }

    void decline(Coordinator by, HostOffer offer, String message) {
        database.change(by, sql -> {
            decide(sql, by, offer, HostOffer.State.DECLINED, message, null);
            mails.declined(sql, by, offer, message);
        });
    }

    void withdraw(Seat by, HostOffer offer) {
        database.change(by, sql -> decide(sql, by, offer, HostOffer.State.WITHDRAWN, "", null));
    }

    private void decide(JdbcClient sql, Key by, HostOffer offer, HostOffer.State state, String answer, @Nullable Meeting given) {
        int decided = sql.sql("""
                update meetings.host_offer set state = :state, decided = :now, decided_by = :by, answer = :answer, given = :given
                where id = :id and state = 'open'
                """).param("state", state.code()).param("now", now()).param("by", by.person()).param("answer", answer)
                .param("given", given == null ? null : given.id().value()).param("id", offer.id()).update();
        if (decided == 0) {
            throw new Refused("Over dit aanbod is intussen beslist.", "This offer has already been decided.");
        }
    }

    private static HostOffer offer(ResultSet row, int n) throws SQLException {
        return new HostOffer(row.getObject("id", UUID.class), row.getObject("organisation", UUID.class), row.getString("organisation_name"),
                row.getObject("person", UUID.class), row.getString("name"), row.getInt("number"), row.getString("theme"), row.getString("note"),
                days(row.getArray("days")), row.getObject("made", OffsetDateTime.class).toInstant(),
                Coded.of(HostOffer.State.class, row.getString("state")), row.getString("answer"), row.getString("given_theme"));
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
