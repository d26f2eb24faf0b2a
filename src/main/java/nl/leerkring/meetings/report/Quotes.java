package nl.leerkring.meetings.report;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.rsvp.Addressees;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Post;
import org.springframework.stereotype.Component;

/** Words of people in a report: asked about, and answered. */
@Component
class Quotes {

    private static final Key HOUSE = Key.house("asking whether somebody may be quoted");

    private final Database database;
    private final QuoteLinks links;
    private final Post post;
    private final Clock clock;

    Quotes(Database database, QuoteLinks links, Post post, Clock clock) {
        this.database = database;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    /** Asks everybody whose words wait and who was not asked: one mail each. @return how many people */
    int ask(Editor by) {
        return database.write(by, sql -> {
            List<UUID> people = sql.sql("""
                    update meetings.report_block set asked = :now where meeting = :meeting and person is not null and answer is null and asked is null and removed is null
                    returning person
                    """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("meeting", by.meeting().id().value()).query(UUID.class).list().stream().distinct().toList();
            Occasion occasion = Occasion.of(sql, by.meeting());
            database.change(HOUSE, inner -> Addressees.of(inner, people).forEach(to -> post.send(HOUSE, new QuoteMail(occasion,
                    links.make(by.circle(), by.meeting().id(), Objects.requireNonNull(to.person()))), to, by.circle())));
            return people.size();
        });
    }

    /** What this person is asked about in the report of one day, also what she answered; the key is hers. */
    List<Block> of(Key own, MeetingId meeting) {
        return database.read(own, sql -> sql.sql("""
                select id, source, kind, title, body, by_name, person, asked, answer, answer_open, shown, inside, version, body = original as untouched from meetings.report_block
                where meeting = :meeting and person = :me and asked is not null and removed is null order by place, id
                """).param("meeting", meeting.value()).param("me", own.person()).query(Block::of).list());
    }

    /** What is refused is wiped out; a name that is not wished is forgotten. She may say otherwise later, but for a refusal. @return whether it was hers to say */
    boolean answer(Key own, Meeting meeting, UUID block, int version, Block.Consent answer, boolean open) {
        String words = switch (answer) {
            case NAMED -> ", by_name = case when by_name = '' then (select name from people.person where id = :me) else by_name end";
            case NAMELESS -> ", by_name = ''";
            case REFUSED -> ", by_name = '', body = '–', original = '', title = '', removed = :now, removed_by = :me";
        };
        return database.write(own, sql -> sql.sql("update meetings.report_block set answer = :answer, answer_open = :open, answered = :now" + words + """
                 where id = :id and meeting = :meeting and person = :me and asked is not null and removed is null and version = :version
                """).param("answer", answer.code()).param("open", open && answer != Block.Consent.REFUSED).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", block).param("meeting", meeting.id().value()).param("me", own.person()).param("version", version).update() == 1);
    }
}
