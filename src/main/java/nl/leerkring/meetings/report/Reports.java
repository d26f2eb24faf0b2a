package nl.leerkring.meetings.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingRoles;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports: begun, published, opened to everybody, and taken back. */
@Component
class Reports {

    private final Database database;
    private final Assembly assembly;
    private final MeetingRoles roles;
    private final Album album;
    private final Quotes quotes;
    private final ReportMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(Database database, Assembly assembly, MeetingRoles roles, Album album, Quotes quotes, ReportMails mails, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.assembly = assembly;
        this.roles = roles;
        this.album = album;
        this.quotes = quotes;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** The key to writing the report: for its reporter and who coordinates. @throws Missing for everybody else; @throws Refused in an archive */
    Editor editor(Seat seat, Meeting meeting) {
        Editor editor = edits(seat, meeting).orElseThrow(Missing::new);
        if (seat.archived()) {
            throw new Refused("Deze kring is afgesloten: het verslag blijft zoals het is.", "This circle is closed: the report stays as it is.");
        }
        return editor;
    }

    /** The same once the report has begun. */
    Editor writing(Seat seat, Meeting meeting) {
        Editor editor = editor(seat, meeting);
        find(editor, meeting).orElseThrow(Missing::new);
        return editor;
    }

    /** For who may read it: once it is published the circle, and who writes it before. @throws Missing for everybody else */
    Report readable(Seat seat, Meeting meeting) {
        return find(seat, meeting).filter(found -> found.published() != null || edits(seat, meeting).isPresent()).orElseThrow(Missing::new);
    }

    Optional<Editor> edits(Seat seat, Meeting meeting) {
        boolean may = seat.coordinates() || seat.role().takesPart()
                && roles.reporter(seat, meeting.id()).filter(who -> who.person().equals(seat.person())).isPresent();
        return may ? Optional.of(new Editor(seat, meeting)) : Optional.empty();
    }

    /** Also what is not out yet; what a reader gets is chosen by {@link Report}. */
    Optional<Report> find(Key key, Meeting meeting) {
        return database.read(key, sql -> {
            List<Block> blocks = album.held(key, meeting, Blocks.of(sql, meeting));
            return sql.sql("select language, published, opened from meetings.report where meeting = ?").param(meeting.id().value())
                    .query((row, n) -> Report.of(row, blocks)).optional();
        });
    }

    /** Assembles it; when it is there already nothing happens. @return whether it began now */
    boolean begin(Key by, UUID circle, Meeting meeting, Language language) {
        return database.write(by, sql -> {
            boolean first = sql.sql("""
                    insert into meetings.report (meeting, circle, language, begun, begun_by) values (:meeting, :circle, :language, :now, :by) on conflict do nothing
                    """).param("meeting", meeting.id().value()).param("circle", circle).param("language", language.tag()).param("now", now())
                    .param("by", by.person(), java.sql.Types.OTHER).update() == 1;
            if (first) {
                int place = 0;
                for (ReportBlock block : assembly.of(circle, meeting, language)) {
                    Blocks.insert(sql, circle, meeting, ++place, block, now());
                }
            }
            return first;
        });
    }

    /** Who is quoted and was not asked yet is asked now; the words stay inside until she says yes. */
    void publish(Editor by) {
        database.change(by, sql -> {
            if (report(sql, by).blocks().stream().noneMatch(block -> true)) {
                throw new Refused("Er staat nog niets in het verslag.", "There is nothing in the report yet.");
            }
            boolean done = sql.sql("update meetings.report set published = ?, published_by = ? where meeting = ? and published is null")
                    .params(now(), by.person(), by.meeting().id().value()).update() == 1;
            if (!done) {
                return;
            }
            quotes.ask(by);
            boolean first = sql.sql("update meetings.report set told = ? where meeting = ? and told is null").params(now(), by.meeting().id().value()).update() == 1;
            if (first && ReportLate.news(by.meeting(), clock.instant())) {
                mails.out(sql, by);
            }
            announce(by, "publiceerde het verslag van ", "published the report of ");
        });
    }

    /** Nobody but who writes it reads it any more. */
    void withdraw(Editor by) {
        database.change(by, sql -> {
            boolean done = sql.sql("update meetings.report set published = null, published_by = null, opened = null, opened_by = null where meeting = ? and published is not null")
                    .param(by.meeting().id().value()).update() == 1;
            if (done) {
                announce(by, "trok het verslag terug van ", "withdrew the report of ");
            }
        });
    }

    /** Shows what was marked to everybody, on the public side of an open circle. */
    void open(Editor by) {
        database.change(by, sql -> {
            Report report = report(sql, by);
            if (!sql.sql("select visibility = 'open' from circles.circle where id = ?").param(by.circle()).query(Boolean.class).single()) {
                throw new Refused("Deze kring heeft geen openbare pagina. Zet de kring eerst op open, bij de instellingen.",
                        "This circle has no public page. First make the circle open, in its settings.");
            }
            if (report.published() == null || report.forAll().isEmpty()) {
                throw new Refused("Publiceer het verslag eerst voor de kring, en kies welke blokken openbaar zijn.",
                        "First publish the report to the circle, and choose which blocks are public.");
            }
            boolean done = sql.sql("update meetings.report set opened = ?, opened_by = ? where meeting = ? and opened is null")
                    .params(now(), by.person(), by.meeting().id().value()).update() == 1;
            if (done) {
                announce(by, "maakte het verslag openbaar van ", "made public the report of ");
            }
        });
    }

    void close(Editor by) {
        database.change(by, sql -> sql.sql("update meetings.report set opened = null, opened_by = null where meeting = ?").param(by.meeting().id().value()).update());
    }

    private Report report(JdbcClient sql, Editor by) {
        List<Block> blocks = album.held(by, by.meeting(), Blocks.of(sql, by.meeting()));
        return sql.sql("select language, published, opened from meetings.report where meeting = ? for update").param(by.meeting().id().value())
                .query((row, n) -> Report.of(row, blocks)).optional().orElseThrow(Missing::new);
    }

    private void announce(Editor by, String nl, String en) {
        String theme = "‘" + by.meeting().theme() + "’";
        events.publishEvent(new Happened(by.circle(), by, "report", Text.of(nl + theme, en + theme), by.href(), true));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
