package nl.leerkring.news.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.news.News;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where rounds are kept: led by somebody, followed by everybody. Each step locks its round first, so that two who lead do not go two further. */
@Component
class Rounds {

    /** Before that somebody who tries a button closes nobody's field. */
    private static final Duration EARLY = Duration.ofHours(2);

    private final Database database;
    private final Meetings meetings;
    private final Connections connections;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(Database database, Meetings meetings, Connections connections, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.connections = connections;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    Round of(Seat seat, Meeting meeting) {
        return database.read(seat, sql -> RoundRows.of(sql, meeting, seat.person()));
    }

    /** The key to leading this round; nothing for who only follows it. */
    Optional<Lead> lead(Seat seat, Round round) {
        if (seat.archived() || round.meeting().cancelled() != null || !seat.role().takesPart()) {
            return Optional.empty();
        }
        Organiser organiser = meetings.organises(seat, round.meeting()).orElse(null);
        boolean may = round.leads() || organiser != null && (!organiser.hostOnly() || round.prepares());
        return may ? Optional.of(new Lead(seat, round.meeting())) : Optional.empty();
    }

    /** Whether the day is near enough to begin. */
    static boolean mayBegin(Meeting meeting, Instant now) {
        return meeting.starts() != null && !meeting.starts().minus(EARLY).isAfter(now);
    }

    void begin(Lead by) {
        if (!mayBegin(by.meeting(), clock.instant())) {
            throw new Refused("De ronde kan beginnen vanaf twee uur voor de dag begint.", "The round can begin from two hours before the day begins.");
        }
        database.change(by, sql -> {
            Round round = RoundRows.of(sql, by.meeting(), by.person());
            Round.Turn first = round.next();
            if (!round.running() && first == null) {
                throw new Refused("Er is nog niets om te vertellen. Vraag wie er iets heeft.", "There is nothing to tell yet. Ask who has something.");
            }
            if (first != null && sql.sql("insert into news.round (meeting, circle, began, began_by) values (?, ?, ?, ?) on conflict do nothing")
                    .params(by.meeting().id().value(), by.circle(), now(), by.person()).update() == 1) {
                go(sql, by, first);
            }
        });
    }

    /** The next one, or the one before; from a stale page nothing happens. @return whether it went */
    boolean step(Lead by, int version, boolean forward) {
        return database.write(by, sql -> {
            RoundRows.State state = running(sql, by);
            Round round = RoundRows.of(sql, by.meeting(), by.person());
            Round.Turn to = forward ? round.next() : round.previous();
            if (state.version() != version || to == null) {
                return false;
            }
            go(sql, by, to);
            return true;
        });
    }

    private void go(JdbcClient sql, Lead by, Round.Turn to) {
        sql.sql("update news.round set item = :item, since = :now, version = version + 1 where meeting = :meeting").param("item", to.item().id().value())
                .param("now", now()).param("meeting", by.meeting().id().value()).update();
        sql.sql("update news.item set spoken = coalesce(spoken, :now) where id = :item").param("now", now()).param("item", to.item().id().value()).update();
        hint(by);
    }

    /** Who found each other is told. Ended twice, it ends once. */
    void end(Lead by) {
        database.change(by, sql -> {
            if (RoundRows.lock(sql, by.meeting().id()).map(RoundRows.State::ended).orElseThrow(Missing::new)) {
                return;
            }
            sql.sql("update news.round set ended = :now, ended_by = :by, item = null, since = null, version = version + 1 where meeting = :meeting").param("now", now())
                    .param("by", by.person()).param("meeting", by.meeting().id().value()).update();
            connections.tell(sql, by, by.circle(), by.meeting(), clock.instant());
            events.publishEvent(new Happened(by.circle(), by, "news", Text.of("sloot de nieuwsronde van ‘" + by.meeting().theme() + "’",
                    "closed the news round of ‘" + by.meeting().theme() + "’"), by.href(), true));
            hint(by);
        });
    }

    /** It goes on where it was; who was told already is not told again. */
    void reopen(Lead by) {
        database.change(by, sql -> {
            if (!RoundRows.lock(sql, by.meeting().id()).map(RoundRows.State::ended).orElseThrow(Missing::new)) {
                return;
            }
            sql.sql("update news.round set ended = null, ended_by = null, version = version + 1 where meeting = ?").param(by.meeting().id().value()).update();
            Round round = RoundRows.of(sql, by.meeting(), by.person());
            round.turns().stream().filter(Round.Turn::takesPlace).filter(turn -> turn.item().spoken() != null)
                    .max(java.util.Comparator.comparing(turn -> java.util.Objects.requireNonNull(turn.item().spoken()))).ifPresent(last -> go(sql, by, last));
            hint(by);
        });
    }

    /** One place up or down. */
    void move(Lead by, UUID item, int by1) {
        database.change(by, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('news order'), hashtext(?))").param(by.meeting().id().toString()).query((row, n) -> true).single();
            List<UUID> order = new ArrayList<>(RoundRows.of(sql, by.meeting(), by.person()).listed().stream().map(turn -> turn.item().id().value()).toList());
            int at = order.indexOf(item);
            if (at < 0) {
                throw new Missing();
            }
            int to = Math.clamp(at + by1, 0, order.size() - 1);
            Collections.swap(order, at, to);
            for (int i = 0; i < order.size(); i++) {
                sql.sql("update news.item set place = ? where id = ? and place is distinct from ?").params(i + 1, order.get(i), i + 1).update();
            }
            hint(by);
        });
    }

    /** Whether this item gets a turn. */
    void turn(Lead by, UUID item, boolean gets) {
        database.change(by, sql -> {
            if (sql.sql("update news.item set skipped = :now::timestamptz, skipped_by = :by::uuid where id = :id and meeting = :meeting and withdrawn is null")
                    .param("now", gets ? null : now()).param("by", gets ? null : by.person()).param("id", item).param("meeting", by.meeting().id().value()).update() == 0) {
                throw new Missing();
            }
            hint(by);
        });
    }

    /** "I want to know more", or rather not; only while the round goes on, and not of what one brought oneself. */
    void interest(Seat by, Meeting meeting, UUID item, boolean wants) {
        database.change(by, sql -> {
            @Nullable Boolean running = sql.sql("select ended is null from news.round where meeting = ?").param(meeting.id().value()).query(Boolean.class).optional().orElse(null);
            if (running == null || !running) {
                throw running == null ? new Refused("De nieuwsronde is nog niet begonnen.", "The news round has not begun yet.")
                        : new Refused("De nieuwsronde is voorbij. Je vindt wie het vertelde bij de mensen van de kring.", "The news round is over. You find who told it among the people of the circle.");
            }
            boolean there = sql.sql("select exists (select 1 from news.item where id = ? and meeting = ? and withdrawn is null and person is distinct from ?)")
                    .params(item, meeting.id().value(), by.person()).query(Boolean.class).single();
            if (!there) {
                throw new Missing();
            }
            if (wants) {
                sql.sql("insert into news.interest (item, person, circle, made) values (?, ?, ?, ?) on conflict do nothing")
                        .params(item, by.person(), by.circle().value(), now()).update();
            } else {
                sql.sql("delete from news.interest where item = ? and person = ?").params(item, by.person()).update();
            }
            live.hint(by.circle().value(), News.hint(meeting));
        });
    }

    private static RoundRows.State running(JdbcClient sql, Lead by) {
        return RoundRows.lock(sql, by.meeting().id()).filter(state -> !state.ended())
                .orElseThrow(() -> new Refused("De nieuwsronde is niet bezig.", "The news round is not going on."));
    }

    private void hint(Lead by) {
        live.hint(by.circle(), News.hint(by.meeting()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
