package nl.leerkring.meetings.calendar;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.SeatEnded;
import nl.leerkring.circles.SeatGiven;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingChanged;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.rsvp.Change;
import nl.leerkring.meetings.rsvp.Links;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.meetings.rsvp.Told;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Replies;
import nl.leerkring.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps everybody's calendar true. One verb compares what people have with what is so and sends what is missing: an invitation,
 * an update or a cancellation. It can be called at any time and any number of times.
 */
@Component
public class Invitations {

    private static final Key HOUSE = Key.house("whose calendars are behind");

    private final Database database;
    private final Meetings meetings;
    private final Links links;
    private final Post post;
    private final Ics ics;
    private final Replies replies;
    private final Clock clock;

    Invitations(Database database, Meetings meetings, Links links, Post post, Ics ics, Replies replies, Clock clock) {
        this.replies = replies;
        this.database = database;
        this.meetings = meetings;
        this.links = links;
        this.post = post;
        this.ics = ics;
        this.clock = clock;
    }

    /** All meetings that changed, or whose circle did. */
    public void bringAllUpToDate() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<UUID> behind = database.read(HOUSE, sql -> CalendarRows.behind(sql, now));
        behind.forEach(meeting -> bringUpToDate(HOUSE, new MeetingId(meeting)));
    }

    @EventListener
    void changed(MeetingChanged changed) {
        bringUpToDate(changed.by(), changed.after().id());
    }

    /** Who joins gets the days to come. */
    @EventListener
    void joined(SeatGiven given) {
        bringUpToDate(given.by(), given.circle());
    }

    /** Who leaves loses them. */
    @EventListener
    void left(SeatEnded ended) {
        bringUpToDate(ended.by(), ended.circle());
    }

    private void bringUpToDate(Key key, CircleId circle) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.change(key, sql -> sql.sql("select id from meetings.meeting where circle = ? and ends > ? and cancelled is null order by id")
                .param(circle.value()).param(now).query(UUID.class).list().forEach(id -> bringUpToDate(key, new MeetingId(id))));
    }

    /** @param key opens the circle of the meeting */
    public void bringUpToDate(Key key, MeetingId id) {
        database.change(key, sql -> {
            CalendarRows.lock(sql, id);
            meetings.find(key, id).filter(meeting -> !meeting.over(clock.instant())).ifPresent(meeting -> bringUpToDate(sql, key, meeting));
        });
    }

    private void bringUpToDate(JdbcClient sql, Key key, Meeting meeting) {
        Optional<CalendarRows.Entry> before = CalendarRows.entry(sql, meeting.id());
        boolean on = meeting.dated() && meeting.cancelled() == null;
        if (!on && before.isEmpty()) {
            return; // nobody has it in a calendar
        }
        Occasion occasion = Occasion.of(sql, meeting);
        Change change = before.map(entry -> new Change(entry.told(), Told.of(meeting))).filter(each -> on).orElse(null);
        CalendarRows.Entry entry = next(before, Fingerprint.of(occasion), change == null ? before.map(CalendarRows.Entry::told).orElseGet(() -> Told.of(meeting)) : change.now());
        CalendarRows.put(sql, occasion.circle(), meeting.id(), meeting.version(), entry);
        Item item = new Item(occasion, entry.sequence(), entry.changed().toInstant());
        if (change != null && change.day()) {
            CalendarRows.forgetMaybes(sql, meeting.id());
        }
        if (on) {
            CalendarRows.uninformed(sql, meeting.id(), entry.sequence()).forEach(guest -> invite(sql, key, item, guest, change));
        }
        CalendarRows.uncancelled(sql, meeting.id(), !on).forEach(guest -> cancel(sql, key, item, guest, on));
    }

    private CalendarRows.Entry next(Optional<CalendarRows.Entry> before, String fingerprint, Told told) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        if (before.isEmpty()) {
            return new CalendarRows.Entry(0, fingerprint, now, told);
        }
        return before.get().fingerprint().equals(fingerprint) ? new CalendarRows.Entry(before.get().sequence(), fingerprint, before.get().changed(), told)
                : new CalendarRows.Entry(before.get().sequence() + 1, fingerprint, now, told);
    }

    private void invite(JdbcClient sql, Key key, Item item, Guest guest, @Nullable Change change) {
        Occasion occasion = item.occasion();
        String token = links.make(key, occasion, new PersonId(java.util.Objects.requireNonNull(guest.to().person())));
        boolean again = sql.sql("select count(*) from meetings.invite where meeting = ? and person = ?")
                .params(occasion.id().value(), guest.to().person()).query(Integer.class).single() == 1;
        post.send(key, new InvitationMail(occasion, token, again, again ? change : null, guest, ics.request(item, answering(item, guest)), clock.instant()), guest.to(), occasion.circle());
        sent(sql, item, guest, false);
    }

    /** @param on the meeting itself takes place, but not for this person */
    private void cancel(JdbcClient sql, Key key, Item item, Guest guest, boolean on) {
        CalendarRows.Reason reason = CalendarRows.reason(sql, item.occasion().id());
        post.send(key, new CancellationMail(item.occasion(), on, reason.why(), reason.into(), ics.cancel(item, answering(item, guest))), guest.to(), item.occasion().circle());
        sent(sql, item, guest, true);
    }

    /** The organizer of an entry stays the same, or calendars take an update for another day; the same person and day have the same address. */
    private Guest answering(Item item, Guest guest) {
        Letter.Reply reply = item.occasion().reply(clock.instant());
        return guest.answeringAt(replies.address(java.util.Objects.requireNonNull(guest.to().person()), reply.kind(), reply.subject(), item.occasion().circle(), reply.until()).orElse(null));
    }

    /** The entry as it is now, with who proposed another time in it. */
    String declinedCounter(JdbcClient sql, Occasion occasion, Guest guest) {
        CalendarRows.Entry entry = CalendarRows.entry(sql, occasion.id()).orElseThrow(nl.leerkring.web.Missing::new);
        Item item = new Item(occasion, entry.sequence(), entry.changed().toInstant());
        return ics.declinedCounter(item, answering(item, guest));
    }

    private void sent(JdbcClient sql, Item item, Guest guest, boolean cancelled) {
        CalendarRows.sent(sql, item.occasion().circle(), item.occasion().id(), guest, item.sequence(), cancelled,
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
