package nl.leerkring.meetings;

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

    private static final MailWords NONE = new MailWords("", "");

    /** @param mail the name of {@link PlannedMails.Planned} */
    public static MailWords of(JdbcClient sql, MeetingId meeting, String mail) {
        return sql.sql("""
                select w.words, coalesce(p.name, '') as by from meetings.mail_words w left join people.person p on p.id = w.made_by and p.gone is null
                where w.meeting = ? and w.mail = ?
                """).params(meeting.value(), mail).query(MailWords.class).optional().orElse(NONE);
    }

    /** The same letter, with these words above it. */
    public Letter over(Letter letter) {
        return words.isEmpty() ? letter : new Worded(letter, words, by);
    }
}
