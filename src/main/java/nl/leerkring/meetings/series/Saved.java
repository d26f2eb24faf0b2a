package nl.leerkring.meetings.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What saving the facts of a day did. @param told how many people hear of it now @param seated how many come to a day that has fewer places now, or 0 */
record Saved(Meeting before, Facts after, int told, int seated) {

    /** Goes up when people hear of a change; -1: they never heard of it. */
    static int sequence(JdbcClient sql, MeetingId meeting) {
        return sql.sql("select sequence from meetings.calendar_entry where meeting = ?").param(meeting.value()).query(Integer.class).optional().orElse(-1);
    }

    /** In the transaction that saved it. */
    static Saved of(JdbcClient sql, Meeting before, Facts after, int sequence) {
        int told = sql.sql("""
                select count(*) from meetings.invite i join meetings.calendar_entry e on e.meeting = i.meeting and e.sequence = i.sequence
                where i.meeting = :meeting and i.sequence > :sequence
                """).param("meeting", before.id().value()).param("sequence", sequence).query(Integer.class).single();
        Integer capacity = after.capacity();
        int seated = capacity == null || capacity.equals(before.capacity()) ? 0
                : sql.sql("select count(*) from meetings.rsvp where meeting = ? and place = 'seated'").param(before.id().value()).query(Integer.class).single();
        return new Saved(before, after, told, capacity == null || seated <= capacity ? 0 : seated);
    }

    Text said() {
        List<Text> sentences = new ArrayList<>(List.of(told == 0 ? Text.of("De gegevens zijn bewaard.", "The details have been saved.") : Text.of("Bewaard.", "Saved.")));
        if (told > 0) {
            Text what = what();
            sentences.add(told == 1 ? Text.of("1 persoon krijgt " + what.nl() + ".", "1 person gets " + what.en() + ".")
                    : Text.of(told + " mensen krijgen " + what.nl() + ".", told + " people get " + what.en() + "."));
        }
        if (seated > 0) {
            sentences.add(seated == 1 ? Text.of("Er komt al 1 mens; niemand raakt een plek kwijt.", "1 person is coming already; nobody loses a place.")
                    : Text.of("Er komen al " + seated + " mensen; niemand raakt een plek kwijt.", seated + " people are coming already; nobody loses a place."));
        }
        return Text.joined(sentences);
    }

    private Text what() {
        if (after.starts() == null) {
            return Text.of("bericht dat de datum vervalt", "a message that the date is dropped");
        }
        if (before.starts() == null) {
            return Text.of("een uitnodiging voor in de agenda", "an invitation for their calendar");
        }
        return Objects.equals(Dates.dayOf(before.starts()), Dates.dayOf(after.starts())) ? Text.of("bericht van de wijziging", "a message about the change")
                : Text.of("bericht dat de dag verplaatst is", "a message that the day has moved");
    }
}
