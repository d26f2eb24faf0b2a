package nl.leerkring.meetings.rsvp;

import com.ibm.icu.text.Collator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.people.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All answers to one invitation, for who organises the day. */
record Replies(List<Reply> all, @Nullable Integer capacity) {

    /** Everybody who is asked, in the order of their names; one query. */
    static Replies of(Database database, Key organiser, MeetingId meeting, @Nullable Integer capacity) {
        List<Reply> all = database.read(organiser, sql -> rows(sql, meeting));
        Collator order = Collator.getInstance(Locale.forLanguageTag("nl"));
        return new Replies(all.stream().sorted(Comparator.comparing(Reply::name, order::compare)).toList(), capacity);
    }

    private static List<Reply> rows(JdbcClient sql, MeetingId meeting) {
        return sql.sql("select " + AnswerRows.COLUMNS + """
                , p.id as person_id, p.name, coalesce(o.name, '') as organisation, s.role, coalesce(n.diet, '') as diet,
                coalesce(n.access, '') as access, coalesce(b.name, '') as by_name, i.tentative is not null and r.id is null as maybe
                from meetings.meeting m
                join circles.members s on s.circle = m.circle and s.role in ('coordinator', 'facilitator', 'participant')
                join people.person p on p.id = s.person
                left join people.organisation o on o.id = p.organisation
                left join meetings.rsvp r on r.meeting = m.id and r.person = p.id
                left join meetings.rsvp_needs n on n.rsvp = r.id
                left join meetings.invite i on i.meeting = m.id and i.person = p.id
                left join people.person b on b.id = r.answered_by and b.id <> p.id
                where m.id = :meeting order by r.turn
                """).param("meeting", meeting.value()).query((row, n) -> reply(row)).list();
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(row.getObject("person_id", UUID.class), row.getString("name"), row.getString("organisation"),
                Role.of(row.getString("role")), row.getObject("id") == null ? null : AnswerRows.rsvp(row),
                new Needs(row.getString("diet"), row.getString("access")), row.getString("by_name"), row.getBoolean("maybe"));
    }

    List<Reply> coming() {
        return all.stream().filter(reply -> reply.seated()).toList();
    }

    List<Reply> online() {
        return all.stream().filter(reply -> reply.said(Rsvp.Choice.ONLINE)).toList();
    }

    /** In the order of the line. */
    List<Reply> waiting() {
        return all.stream().filter(Reply::waits).sorted(Comparator.comparingInt(reply -> reply.rsvp() == null ? 0 : reply.rsvp().inLine()))
                .toList();
    }

    List<Reply> declined() {
        return all.stream().filter(reply -> reply.said(Rsvp.Choice.DECLINE)).toList();
    }

    List<Reply> unanswered() {
        return all.stream().filter(reply -> reply.rsvp() == null).toList();
    }

    /** Who answered for the day before it moved; each of them stands in another list as well. */
    List<Reply> again() {
        return all.stream().filter(Reply::again).toList();
    }

    List<Reply> comingAgain() {
        return coming().stream().filter(Reply::again).toList();
    }

    /** How often each diet is asked for by who comes; "Vegetarisch" and "vegetarisch" are the same. */
    Map<String, Long> diets() {
        return coming().stream().map(reply -> reply.needs().diet().strip().toLowerCase(Locale.ROOT)).filter(diet -> !diet.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    List<Reply> access() {
        return all.stream().filter(reply -> reply.there() && !reply.needs().access().isBlank()).toList();
    }
}
