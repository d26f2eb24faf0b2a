package nl.leerkring.news.bringing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.WordsTakenBack;
import nl.leerkring.news.News;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsItemId;
import nl.leerkring.web.Missing;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What people told for a day: read for one person, changed and withdrawn. */
@Component
public class Tellings {

    private static final String TOLD = """
            select exists (select 1 from meetings.items x where x.meeting = m.id and x.pillar = 'actualiteiten') as planned,
                   r.began is not null as begun, r.ended is not null as over,
                   (select count(*)::int from news.item t where t.meeting = m.id and t.withdrawn is null) as total,
                   coalesce(w.name, '') as my_works, i.*, coalesce(p.name, '') as by_name, coalesce(o.name, '') as works
            from meetings.meeting m join people.person me on me.id = :me left join people.organisation w on w.id = me.organisation
            left join news.round r on r.meeting = m.id
            left join news.item i on i.meeting = m.id and i.withdrawn is null and (i.person = :me or i.organisation = me.organisation)
            left join people.person p on p.id = i.person left join people.organisation o on o.id = i.organisation
            where m.id = :meeting order by i.id
            """;

    private final Database database;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tellings(Database database, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    private record Row(boolean planned, boolean began, boolean ended, int total, String works, @Nullable NewsItem item) {
    }

    /** In one query. The key must open the circle, and be of somebody. */
    public Told of(Key key, Meeting meeting) {
        return told(meeting, database.read(key, sql -> sql.sql(TOLD).param("me", key.person()).param("meeting", meeting.id().value()).query(Tellings::row).list()));
    }

    /** The same, among other questions. */
    Supplier<Told> of(Questions ask, Seat seat, Meeting meeting) {
        Supplier<List<Row>> rows = ask.sql(TOLD).param("me", seat.person()).param("meeting", meeting.id().value()).rows(Tellings::row);
        return () -> told(meeting, rows.get());
    }

    private static Told told(Meeting meeting, List<Row> rows) {
        Row any = rows.stream().findFirst().orElseThrow(Missing::new);
        return new Told(meeting, any.planned(), any.began(), any.ended(), any.total(), any.works(),
                rows.stream().map(Row::item).filter(Objects::nonNull).toList());
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getBoolean("planned"), row.getBoolean("begun"), row.getBoolean("over"), row.getInt("total"), row.getString("my_works"),
                row.getObject("id", UUID.class) == null ? null : News.item(row, n));
    }

    /** @return false when it was changed meanwhile; then nothing happens */
    boolean change(Seat by, Meeting meeting, NewsItemId item, int version, NewsItem.Draft draft) {
        return database.write(by, sql -> {
            News.refuseLate(sql, meeting);
            boolean mine = sql.sql("""
                    update news.item set kind = :kind, text = :text, link = :link, why = :why, version = version + 1
                    where id = :id and person = :me and version = :version and withdrawn is null
                    """).param("kind", draft.kind().code()).param("text", draft.text()).param("link", draft.link()).param("why", draft.why())
                    .param("id", item.value()).param("me", by.person()).param("version", version).update() == 1;
            live.hint(by.circle().value(), News.hint(meeting));
            return mine;
        });
    }

    /** Takes it away or puts it back; who may is asked before. */
    void withdraw(Seat by, Meeting meeting, NewsItemId item, boolean back) {
        database.change(by, sql -> {
            sql.sql("update news.item set withdrawn = :now::timestamptz, withdrawn_by = :by::uuid where id = :id and (withdrawn is null) <> :back")
                    .param("now", back ? null : clock.instant().atOffset(ZoneOffset.UTC)).param("by", back ? null : by.person())
                    .param("id", item.value()).param("back", back).update();
            if (!back) {
                events.publishEvent(new WordsTakenBack(by, NewsItem.source(item)));
            }
            live.hint(by.circle().value(), News.hint(meeting));
        });
    }
}
