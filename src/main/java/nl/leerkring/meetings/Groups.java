package nl.leerkring.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.Dividing;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** The door of groups: for who guides them, or lets them work. Whoever shows them listens to {@link #HINT}. */
@Component
public class Groups {

    /** The topic of the live hint, on the channel of the circle. */
    public static final String HINT = "groepen";

    private static final String SELECT = """
            select d.*, x.member, x.person, coalesce(nullif(x.name, ''), p.name) as name, coalesce(nullif(x.organisation, ''), o.name, '') as organisation, x.number
            from meetings.division d left join meetings.division_member x on x.division = d.id
            left join people.person p on p.id = x.person left join people.organisation o on o.id = p.organisation
            where d.removed is null and d.meeting = ? order by d.id, x.number, lower(coalesce(nullif(x.name, ''), p.name)), x.member
            """;

    private final Database database;

    Groups(Database database) {
        this.database = database;
    }

    /** All divisions of this day, in the order they were made. */
    public List<Division> of(Key key, MeetingId meeting) {
        return database.read(key, sql -> {
            List<Division> all = new ArrayList<>();
            sql.sql(SELECT).param(meeting.value()).query(row -> {
                if (all.isEmpty() || !all.getLast().id().equals(row.getObject("id", UUID.class))) {
                    all.add(division(row));
                }
                if (row.getObject("member") != null) {
                    all.getLast().members().add(member(row));
                }
            });
            return all;
        });
    }

    /** @throws Missing if it is not of this day */
    public Division get(Key key, MeetingId meeting, UUID id) {
        return of(key, meeting).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(Missing::new);
    }

    private static Division division(ResultSet row) throws SQLException {
        return new Division(row.getObject("id", UUID.class), row.getString("title"), row.getInt("size"), Coded.of(Division.People.class, row.getString("people")),
                Coded.of(Dividing.Colleagues.class, row.getString("colleagues")), row.getString("topics").lines().toList(), row.getLong("lot"),
                row.getObject("drawn") != null, new ArrayList<>());
    }

    private static Division.Member member(ResultSet row) throws SQLException {
        return new Division.Member(row.getObject("member", UUID.class), row.getObject("person", UUID.class), row.getString("name"), row.getString("organisation"),
                row.getInt("number"));
    }
}
