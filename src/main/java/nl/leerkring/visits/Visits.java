package nl.leerkring.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.ProgrammeItemId;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door of visits: what a visit is about, and all that was brought back from those of a day. */
@Component
public class Visits {

    private final Database database;
    private final Meetings meetings;
    private final Programme programme;
    private final Stops stops;
    private final Observations observations;
    private final Photos photos;
    private final PlaceScores scores;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(Database database, Meetings meetings, Programme programme, Stops stops, Observations observations, Photos photos, PlaceScores scores,
            Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.programme = programme;
        this.stops = stops;
        this.observations = observations;
        this.photos = photos;
        this.scores = scores;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The key to the visit at this item of the programme. An item has one when it is a project visit, or was one and something is known of it.
     *
     * @throws Missing if there is none
     */
    public Visiting visiting(Seat seat, int number, UUID item) {
        return database.read(seat, sql -> {
            Meeting meeting = meetings.get(seat, number);
            ProgrammeItem found = programme.find(seat, new ProgrammeItemId(item)).filter(each -> each.meeting().equals(meeting.id()))
                    .map(Programme.Found::item).orElseThrow(Missing::new);
            Visit visit = rows(seat, "v.item = ?", item).stream().findFirst()
                    .orElse(new Visit(new VisitId(item), meeting.id(), Visit.Description.NONE, List.of(), List.of(), 0));
            if (found.pillar() != Pillar.PROJECTBEZOEK && visit.version() == 0 && visit.stops().isEmpty()) {
                throw new Missing();
            }
            return new Visiting(seat, meeting, found, visit, meetings.organises(seat, meeting).isPresent());
        });
    }

    /** All visits of a day that are in its programme, with what people brought back. A few queries for each. @param key that opens the circle */
    public List<Visited> of(Key key, MeetingId meeting) {
        CircleId circle = new CircleId(key.circles().iterator().next());
        return database.read(key, sql -> rows(key, "v.meeting = ?", meeting.value()).stream().flatMap(visit ->
                programme.find(key, new ProgrammeItemId(visit.id().value())).stream().map(item -> visited(key, circle, item.item(), visit))).toList());
    }

    private Visited visited(Key key, CircleId circle, ProgrammeItem item, Visit visit) {
        String project = visit.description().project();
        return new Visited(project.isEmpty() ? item.title() : project, visit, observations.of(key, visit.id()),
                photos.of(key, visit.id()).stream().filter(photo -> !photo.closed()).toList(), scores.of(key, circle, visit.id()).results());
    }

    /** A visit of a day, where it is only named. */
    public record Named(VisitId id, String title) {
    }

    /** Those of a day that were described and are in its programme. */
    public List<Named> described(Seat seat, ProgrammeDay day) {
        UUID[] items = day.asPlanned().items().stream().map(item -> item.id().value()).toArray(UUID[]::new);
        return database.read(seat, sql -> sql.sql("select item, project from visits.visit where item = any(?) and version > 0 order by item").param(items)
                .query((row, n) -> new Named(new VisitId(row.getObject("item", UUID.class)), row.getString("project"))).list());
    }

    private List<Visit> rows(Key key, String which, UUID id) {
        return database.read(key, sql -> {
            List<Visit> found = new ArrayList<>();
            for (Visit bare : sql.sql("select v.* from visits.visit v where " + which + " order by v.item").param(id).query(Visits::bare).list()) {
                found.add(new Visit(bare.id(), bare.meeting(), bare.description(), stops.of(key, bare.id()), stops.locals(key, bare.id()), bare.version()));
            }
            return found;
        });
    }

    private static Visit bare(ResultSet row, int n) throws SQLException {
        return new Visit(new VisitId(row.getObject("item", UUID.class)), new MeetingId(row.getObject("meeting", UUID.class)),
                new Visit.Description(row.getString("project"), row.getString("what"), row.getString("why"), row.getString("stage"),
                        row.getString("hard"), row.getString("questions")), List.of(), List.of(), row.getInt("version"));
    }

    /**
     * Tells what the project is.
     *
     * @param version of what was on the page
     * @return false: somebody else changed it in the meantime, and nothing is saved
     */
    public boolean describe(Visiting by, Visit.Description words, int version) {
        return database.write(by, sql -> {
            begin(sql, by);
            boolean saved = sql.sql("""
                    update visits.visit set project = :project, what = :what, why = :why, stage = :stage, hard = :hard, questions = :asks,
                           version = version + 1, changed = :now, changed_by = :by
                    where item = :item and version = :version
                    """).param("project", words.project()).param("what", words.what()).param("why", words.why()).param("stage", words.stage())
                    .param("hard", words.hard()).param("asks", words.asks()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("by", by.person())
                    .param("item", by.item()).param("version", version).update() == 1;
            if (saved && version == 0) {
                events.publishEvent(new Happened(by.circle(), by, "programme", Text.of("vertelde over het projectbezoek ‘" + words.project() + "’",
                        "told about the project visit ‘" + words.project() + "’"), by.href(), true));
            }
            live.hint(by.circle(), by.hint());
            return saved;
        });
    }

    /** The row on which all else of a visit hangs. */
    static void begin(JdbcClient sql, Visiting by) {
        sql.sql("insert into visits.visit (item, circle, meeting) values (?, ?, ?) on conflict do nothing")
                .params(by.item(), by.circle(), by.meeting().id().value()).update();
    }
}
