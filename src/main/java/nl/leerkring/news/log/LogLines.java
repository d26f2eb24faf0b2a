package nl.leerkring.news.log;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.news.News;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the log. */
@Component
class LogLines {

    static final int PER_PAGE = 30;

    private final Database database;

    LogLines(Database database) {
        this.database = database;
    }

    /**
     * @param theme        the number of the meeting
     * @param organisation of who told it
     * @param before       only what is older than this one
     */
    record Wanted(String words, @Nullable Integer theme, @Nullable UUID organisation, NewsItem.@Nullable Kind kind, @Nullable UUID before) {

        boolean anything() {
            return !words.isEmpty() || theme != null || organisation != null || kind != null;
        }
    }

    /**
     * @param starts of the meeting
     * @param over   its round is
     */
    record Line(NewsItem item, int number, String theme, @Nullable Instant starts, boolean over) {

        /** "niet verteld in de ronde"; nothing for what was told. */
        String state(Ui ui) {
            return item.spoken() != null ? "" : over ? " · " + ui.say("niet verteld in de ronde", "not told in the round")
                    : " · " + ui.say("staat klaar voor de ronde", "ready for the round");
        }
    }

    /** The newest first; one more than fits on a page, if there are more. */
    List<Line> of(Seat seat, Wanted wanted) {
        return database.read(seat, sql -> sql.sql("""
                select i.*, coalesce(p.name, '') as by_name, coalesce(o.name, '') as works, m.number, m.theme, m.starts, r.ended is not null as over
                from news.item i join meetings.meeting m on m.id = i.meeting left join news.round r on r.meeting = m.id
                left join people.person p on p.id = i.person left join people.organisation o on o.id = i.organisation
                where i.circle = :circle and i.withdrawn is null
                      and (:words = '' or strpos(lower(i.text || ' ' || i.why || ' ' || i.link || ' ' || coalesce(p.name, '') || ' ' || coalesce(o.name, '')), lower(:words)) > 0)
                      and (cast(:theme as int) is null or m.number = :theme) and (cast(:organisation as uuid) is null or i.organisation = :organisation)
                      and (cast(:kind as text) is null or i.kind = :kind) and (cast(:before as uuid) is null or i.id < :before)
                order by i.id desc limit :most
                """).param("circle", seat.circle().value()).param("words", wanted.words()).param("theme", wanted.theme(), Types.INTEGER)
                .param("organisation", wanted.organisation(), Types.OTHER).param("kind", wanted.kind() == null ? null : wanted.kind().code(), Types.VARCHAR)
                .param("before", wanted.before(), Types.OTHER).param("most", PER_PAGE + 1)
                .query((row, n) -> new Line(News.item(row, n), row.getInt("number"), row.getString("theme"), at(row.getObject("starts", OffsetDateTime.class)),
                        row.getBoolean("over"))).list());
    }

    private static @Nullable Instant at(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Those that told something. */
    List<Option> organisations(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select distinct o.id, o.name from news.item i join people.organisation o on o.id = i.organisation
                where i.circle = ? and i.withdrawn is null order by o.name
                """).param(seat.circle().value()).query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list());
    }
}
