package nl.leerkring.meetings.planned;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.MailWords;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.meetings.PlannedMails.Planned;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** What is ahead for one meeting, gathered from the rooms that send it. */
@Component
class Ahead {

    private final List<PlannedMails> rooms;
    private final Database database;
    private final Post post;
    private final Clock clock;

    Ahead(List<PlannedMails> rooms, Database database, Post post, Clock clock) {
        this.rooms = rooms;
        this.database = database;
        this.post = post;
        this.clock = clock;
    }

    /** The first to go first; what waits for a date last. Nobody is mailed of a day that is over, or by a closed circle. */
    List<Planned> of(Coordinator coordinator, Meeting meeting) {
        return coordinator.seat().archived() || meeting.cancelled() != null ? List.of()
                : database.read(coordinator, sql -> rooms.stream().flatMap(room -> room.ahead(coordinator, meeting, clock.instant()).stream())
                        .filter(mail -> mail.people() > 0 || mail.held())
                        .sorted(Comparator.comparing(Planned::at, Comparator.nullsLast(Comparator.naturalOrder()))).toList());
    }

    /** @throws Missing if no such mail is ahead, or it cannot be held back */
    Planned hold(Coordinator coordinator, Meeting meeting, String mail) {
        Planned planned = holdable(coordinator, meeting, mail);
        database.change(coordinator, sql -> sql.sql("""
                insert into meetings.skipped_mail (meeting, mail, day, circle, made, made_by)
                values (:meeting, :mail, :day, :circle, :now, :by) on conflict do nothing
                """).param("meeting", meeting.id().value()).param("mail", mail).param("day", planned.day())
                .param("circle", coordinator.circle().value()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", coordinator.person()).update());
        return planned;
    }

    Planned release(Coordinator coordinator, Meeting meeting, String mail) {
        Planned planned = holdable(coordinator, meeting, mail);
        database.change(coordinator, sql -> sql.sql("delete from meetings.skipped_mail where meeting = ? and mail = ? and day = ?")
                .params(meeting.id().value(), mail, planned.day()).update());
        return planned;
    }

    /** What coordinators wrote above mails about this meeting, by the name of the mail. */
    Map<String, MailWords> words(Coordinator coordinator, Meeting meeting) {
        return database.read(coordinator, sql -> MailWords.of(sql, meeting.id()));
    }

    /** @param words nothing: none any more @throws Missing if no such mail is ahead, or nothing can be written above it */
    Planned write(Coordinator coordinator, Meeting meeting, String mail, String words) {
        Planned planned = holdable(coordinator, meeting, mail);
        database.change(coordinator, sql -> {
            sql.sql("delete from meetings.mail_words where meeting = ? and mail = ?").params(meeting.id().value(), mail).update();
            if (!words.isEmpty()) {
                sql.sql("insert into meetings.mail_words (meeting, mail, circle, words, made, made_by) values (:meeting, :mail, :circle, :words, :now, :by) on conflict do nothing")
                        .param("meeting", meeting.id().value()).param("mail", mail).param("circle", coordinator.circle().value()).param("words", words)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("by", coordinator.person()).update();
            }
        });
        return planned;
    }

    /** As it would reach her, with the words above it. */
    Post.Preview draft(Coordinator coordinator, Meeting meeting, Planned mail, MailWords words) {
        Instant at = mail.at() == null ? clock.instant() : mail.at();
        Letter letter = rooms.stream().flatMap(room -> room.draft(coordinator, meeting, mail.mail(), coordinator.person(), at).stream()).findFirst().orElseThrow();
        return post.preview(words.over(letter), Recipient.outside(coordinator.seat().viewer().name(), "", coordinator.seat().viewer().language()));
    }

    Planned holdable(Coordinator coordinator, Meeting meeting, String mail) {
        return of(coordinator, meeting).stream().filter(each -> each.mail().equals(mail) && each.day() != null).findFirst().orElseThrow(Missing::new);
    }
}
