package nl.leerkring.discussions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.discussions.markup.Mentions;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody does with her own message afterwards: change it, with what it said before; take it away, and put it back. */
@Component
public class Edits {

    private final Database database;
    private final Telling telling;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Edits(Database database, Telling telling, Attachments attachments, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.telling = telling;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    record Row(String text, OffsetDateTime said, int version, String audience, boolean deleted, boolean hidden) {
    }

    /**
     * @param version of the page on which it was changed
     * @return false when it was changed meanwhile; then nothing happens
     */
    public boolean change(Seat by, Thread thread, Message message, int version, String typed) {
        Posting.refuse(typed);
        return database.write(by, sql -> {
            Row row = own(sql, by, message);
            if (row.deleted() || row.hidden()) {
                throw new Refused("Dit bericht is verwijderd of verborgen. Je kunt het niet meer wijzigen.", "This message was deleted or hidden. It cannot be edited any more.");
            }
            if (row.version() != version) {
                return false;
            }
            List<Telling.Member> members = telling.members(sql, by.circle().value());
            Audience audience = Coded.of(Audience.class, row.audience());
            String text = Posting.kept(typed, members, audience);
            if (!text.equals(row.text())) {
                keep(sql, by, message, row, text);
                Set<UUID> fresh = mention(sql, by, message, row, text, members);
                telling.mention(by, new Telling.News(thread.id(), thread.name(), message.id(), message.number(), text, audience), members, fresh);
                said(by, message);
            }
            return true;
        });
    }

    private void keep(JdbcClient sql, Seat by, Message message, Row row, String text) {
        sql.sql("insert into discussions.revision (message, circle, version, text, made) values (?, ?, ?, ?, ?)")
                .params(message.id(), by.circle().value(), row.version(), row.text(), row.said()).update();
        sql.sql("update discussions.message set text = ?, edited = ?, version = version + 1 where id = ?").params(text, now(), message.id()).update();
    }

    /** Who is mentioned now and was not before. */
    private static Set<UUID> mention(JdbcClient sql, Seat by, Message message, Row row, String text, List<Telling.Member> members) {
        Set<UUID> before = Mentions.in(row.text());
        Set<UUID> fresh = new HashSet<>(Posting.mention(sql, by.circle().value(), message.id(), text, members, Coded.of(Audience.class, row.audience())));
        fresh.removeAll(before);
        return fresh;
    }

    /** @param version counted from 1, the oldest */
    public record Version(int version, String text, Instant made) {
    }

    /** What it said before, the newest first. */
    public List<Version> before(Seat seat, Message message) {
        return database.read(seat, sql -> sql.sql("select version, text, made from discussions.revision where message = ? order by version desc limit 50")
                .param(message.id()).query((row, n) -> new Version(row.getInt("version"), row.getString("text"), Objects.requireNonNull(Messages.at(row, "made")))).list());
    }

    /** A place is left where it stood. What hung on it goes along. */
    public void delete(Seat by, Message message) {
        database.change(by, sql -> {
            if (own(sql, by, message).deleted()) {
                return;
            }
            UUID[] files = attachments.on(by, message.id()).stream().map(Attachment::id).filter(file -> attachments.remove(by, file)).toArray(UUID[]::new);
            sql.sql("update discussions.message set deleted = ?, deleted_by = ?, files = ? where id = ?").params(now(), by.person(), files, message.id()).update();
            said(by, message);
        });
    }

    /** As long as its text is kept. */
    public void restore(Seat by, Message message) {
        database.change(by, sql -> {
            Row row = own(sql, by, message);
            if (row.deleted() && row.text().isEmpty()) {
                throw new Refused("Dit bericht is meer dan een maand geleden verwijderd, en kan niet meer terug.", "This message was deleted more than a month ago and cannot come back.");
            }
            for (UUID file : sql.sql("select unnest(files) from discussions.message where id = ?").param(message.id()).query(UUID.class).list()) {
                attachments.restore(by, file);
            }
            sql.sql("update discussions.message set deleted = null, deleted_by = null, files = '{}' where id = ?").param(message.id()).update();
            said(by, message);
        });
    }

    private static Row own(JdbcClient sql, Seat by, Message message) {
        return sql.sql("""
                select text, coalesce(edited, made) as said, version, audience, deleted is not null as deleted, hidden is not null as hidden
                from discussions.message where id = ? and person = ? for update
                """).params(message.id(), by.person()).query(Row.class).optional().orElseThrow(Missing::new);
    }

    private void said(Seat by, Message message) {
        events.publishEvent(new Said(by, by.circle().value(), message.thread(), message.id()));
    }

    private OffsetDateTime now() {
        return Messages.of(clock.instant());
    }
}
