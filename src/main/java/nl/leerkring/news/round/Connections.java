package nl.leerkring.news.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.circles.Circles;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants to know what from whom. */
@Component
class Connections {

    private static final String SELECT = """
            select i.id as item, i.text, b.id as b_id, b.name as b_name, coalesce(bo.name, '') as b_works, case when b.shows_email then b.email::text else '' end as b_mail,
                   w.id as w_id, w.name as w_name, coalesce(wo.name, '') as w_works, case when w.shows_email then w.email::text else '' end as w_mail
            from news.interest x join news.item i on i.id = x.item and i.withdrawn is null
            join people.person b on b.id = i.person and b.gone is null left join people.organisation bo on bo.id = b.organisation
            join people.person w on w.id = x.person and w.gone is null left join people.organisation wo on wo.id = w.organisation
            where i.meeting = :meeting
            """;
    private static final String ORDER = " order by i.place nulls last, i.id, lower(w.name), w.id";

    private final Database database;
    private final Circles circles;
    private final Post post;

    Connections(Database database, Circles circles, Post post) {
        this.database = database;
        this.circles = circles;
        this.post = post;
    }

    /** Of what this person told or wants to know. */
    List<Connection> of(Key own, Meeting meeting) {
        return database.read(own, sql -> sql.sql(SELECT + " and (i.person = :me or x.person = :me)" + ORDER).param("meeting", meeting.id().value())
                .param("me", own.person()).query(Connections::connection).list());
    }

    List<Connection> all(Lead by) {
        return database.read(by, sql -> sql.sql(SELECT + ORDER).param("meeting", by.meeting().id().value()).query(Connections::connection).list());
    }

    /** One notice for each who told something, and one for each who wants to know more; nobody twice of the same. In the transaction that ends the round. */
    void tell(JdbcClient sql, Key by, UUID circle, Meeting meeting, Instant now) {
        List<Connection> fresh = sql.sql(SELECT + " and x.told is null" + ORDER).param("meeting", meeting.id().value()).query(Connections::connection).list();
        if (fresh.isEmpty()) {
            return;
        }
        sql.sql("update news.interest x set told = :now from news.item i where i.id = x.item and i.meeting = :meeting and i.withdrawn is null and x.told is null")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("meeting", meeting.id().value()).update();
        Circles.Introduction about = circles.introduction(by, circle);
        send(sql, by, circle, grouped(fresh, Connection::teller), mine -> new WantedMail(about, meeting, mine));
        send(sql, by, circle, grouped(fresh, Connection::wanter), mine -> new ContactsMail(about, meeting, mine));
    }

    private static Map<UUID, List<Connection>> grouped(List<Connection> all, Function<Connection, Connection.Someone> whose) {
        return all.stream().collect(Collectors.groupingBy(each -> whose.apply(each).id(), LinkedHashMap::new, Collectors.toList()));
    }

    private void send(JdbcClient sql, Key by, UUID circle, Map<UUID, List<Connection>> grouped, Function<List<Connection>, Letter> letter) {
        sql.sql("select p.id, p.name, p.email, p.language from people.person p join circles.members s on s.person = p.id and s.circle = :circle where p.id in (:ids) order by p.id")
                .param("circle", circle).param("ids", grouped.keySet()).query((row, n) -> new Recipient(row.getString("name"), row.getString("email"),
                        Language.of(row.getString("language")), row.getObject("id", UUID.class))).list()
                .forEach(to -> post.send(by, letter.apply(grouped.get(java.util.Objects.requireNonNull(to.person()))), to, circle));
    }

    private static Connection connection(ResultSet row, int n) throws SQLException {
        return new Connection(row.getObject("item", UUID.class), row.getString("text"), someone(row, "b"), someone(row, "w"));
    }

    private static Connection.Someone someone(ResultSet row, String which) throws SQLException {
        return new Connection.Someone(row.getObject(which + "_id", UUID.class), row.getString(which + "_name"), row.getString(which + "_works"),
                row.getString(which + "_mail"));
    }
}
