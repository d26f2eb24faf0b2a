package nl.leerkring.meetings;

import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Worded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a coordinator wrote above a mail about a meeting that goes by itself.
 *
 * @param words empty: nothing
 * @param by    the name of who wrote it; empty: she is gone
 */
public record MailWords(String words, String by) {

    public static final int LONGEST = 1000;

    public static final MailWords NONE = new MailWords("", "");

    /** Of all mails about this meeting, by the name of {@link PlannedMails.Planned}. */
    public static Map<String, MailWords> of(JdbcClient sql, MeetingId meeting) {
        record Line(String mail, MailWords words) {
        }
        return sql.sql("""
                select w.mail, w.words, coalesce(p.name, '') as by from meetings.mail_words w left join people.person p on p.id = w.made_by and p.gone is null
                where w.meeting = ?
                """).param(meeting.value()).query((row, n) -> new Line(row.getString("mail"), new MailWords(row.getString("words"), row.getString("by")))).list().stream()
                .collect(Collectors.toMap(Line::mail, Line::words));
    }

    public static MailWords of(JdbcClient sql, MeetingId meeting, String mail) {
        return of(sql, meeting).getOrDefault(mail, NONE);
    }

    /** The same letter, with these words above it. */
    public Letter over(Letter letter) {
        return words.isEmpty() ? letter : new Worded(letter, words, by);
    }
}
