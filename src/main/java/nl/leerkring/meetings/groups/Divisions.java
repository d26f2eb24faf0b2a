package nl.leerkring.meetings.groups;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.DayNotices;
import nl.leerkring.meetings.Division;
import nl.leerkring.meetings.Groups;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.people.Dividing;
import nl.leerkring.people.Dividing.Somebody;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes, draws and changes divisions. One at a time: each change has the division for itself. */
@Component
class Divisions {

    static final int MOST_WISHES = 3;
    private static final Text WHY = Text.of("Je krijgt deze melding omdat je vandaag in een groep zit.", "You get this notice because you are in a group today.");
    private static final SecureRandom LOTS = new SecureRandom();

    private final Database database;
    private final Groups groups;
    private final Attendances attendances;
    private final Rsvps rsvps;
    private final Companies companies;
    private final DayNotices notices;
    private final Live live;
    private final Clock clock;

    Divisions(Database database, Groups groups, Attendances attendances, Rsvps rsvps, Companies companies, DayNotices notices, Live live, Clock clock) {
        this.notices = notices;
        this.database = database;
        this.groups = groups;
        this.attendances = attendances;
        this.rsvps = rsvps;
        this.companies = companies;
        this.live = live;
        this.clock = clock;
    }

    /** What an organiser asks for. */
    record Draft(String title, int size, Division.People people, Dividing.Colleagues colleagues, List<String> topics) {
    }

    UUID add(Organiser by, Draft draft) {
        UUID id = Ids.next();
        database.change(by, sql -> {
            sql.sql("""
                    insert into meetings.division (id, circle, meeting, title, size, people, colleagues, topics, lot, made, made_by)
                    values (:id, :circle, :meeting, :title, :size, :people, :colleagues, :topics, :lot, :now, :by)
                    """).param("id", id).param("circle", circle(by)).param("meeting", by.meeting().id().value()).param("title", draft.title())
                    .param("size", draft.size()).param("people", draft.people().code()).param("colleagues", draft.colleagues().code())
                    .param("topics", String.join("\n", draft.topics())).param("lot", LOTS.nextLong()).param("now", now()).param("by", by.person()).update();
            live.hint(circle(by), Groups.HINT);
        });
        return id;
    }

    /** By a new lot. */
    void draw(Organiser by, UUID id) {
        database.change(by, sql -> {
            Division division = locked(sql, by, id);
            long lot = LOTS.nextLong();
            List<Division.Member> people = people(by, division);
            keep(sql, by, division, people, Dividing.divide(rules(by, division, lot), somebodies(sql, division, people)));
            sql.sql("update meetings.division set lot = ?, drawn = ? where id = ?").params(lot, now(), id).update();
        });
    }

    /** With who is there now: everybody stays where she is, as far as that goes. */
    void again(Organiser by, UUID id) {
        database.change(by, sql -> {
            Division division = locked(sql, by, id);
            if (!division.drawn()) {
                throw new Refused("Er is nog niet verdeeld.", "Nothing has been divided yet.");
            }
            List<Division.Member> people = people(by, division);
            Map<UUID, Integer> before = division.members().stream().collect(Collectors.toMap(Division.Member::id, Division.Member::number));
            keep(sql, by, division, people, Dividing.again(rules(by, division, division.lot()), somebodies(sql, division, people), before));
        });
    }

    /** @param from where she was on the page; if she is elsewhere by now, nothing happens */
    void move(Organiser by, UUID id, UUID member, int from, int to) {
        database.change(by, sql -> {
            Division division = locked(sql, by, id);
            int most = division.groups().stream().mapToInt(Division.Group::number).max().orElse(0) + (division.topics().isEmpty() ? 1 : 0);
            Division.Member one = division.members().stream().filter(each -> each.id().equals(member)).findFirst().orElseThrow(Missing::new);
            if (one.number() != from || to < 1 || to > most) {
                throw new Refused("De groepen zijn net gewijzigd. Kijk even en probeer het opnieuw.", "The groups have just changed. Have a look and try again.");
            }
            // of who takes the place of another, the name stands there
            String name = sql.sql("update meetings.division_member set number = ? where division = ? and member = ? returning name").params(to, id, member).query(String.class).single();
            tell(by, division, List.of(new Division.Member(member, one.person(), name, "", to)), Map.of(member, to));
            live.hint(circle(by), Groups.HINT);
        });
    }

    void remove(Organiser by, UUID id, boolean removed) {
        database.change(by, sql -> {
            int changed = sql.sql("""
                    update meetings.division set removed = case when :removed then coalesce(removed, :now) end, removed_by = case when :removed then :by end
                    where id = :id and meeting = :meeting
                    """).param("removed", removed).param("now", now()).param("by", by.person()).param("id", id).param("meeting", by.meeting().id().value()).update();
            if (changed == 0) {
                throw new Missing();
            }
            live.hint(circle(by), Groups.HINT);
        });
    }

    /** What this person would like, best first; only before it is drawn. */
    void wish(Seat seat, MeetingId meeting, UUID id, List<Integer> numbers) {
        database.change(seat, sql -> {
            Division division = groups.get(seat, meeting, id);
            sql.sql("select 1 from meetings.division where id = ? for update").param(id).query(Integer.class).single();
            if (seat.role() == Role.ALUMNUS || division.topics().isEmpty()) {
                throw new Missing();
            }
            if (groups.get(seat, meeting, id).drawn()) {
                throw new Refused("Er is al verdeeld. Vraag wie organiseert of je kunt wisselen.", "The groups have been drawn. Ask the organiser whether you can change.");
            }
            sql.sql("delete from meetings.division_wish where division = ? and person = ?").params(id, seat.person()).update();
            for (int rank = 1; rank <= numbers.size(); rank++) {
                sql.sql("insert into meetings.division_wish (division, person, rank, number, circle) values (?, ?, ?, ?, ?)")
                        .params(id, seat.person(), rank, numbers.get(rank - 1), seat.circle().value()).update();
            }
        });
    }

    List<Integer> wishes(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql("select number from meetings.division_wish where division = ? and person = ? order by rank").params(id, seat.person())
                .query(Integer.class).list());
    }

    /** How many people told what they would like. */
    int wished(Organiser by, UUID id) {
        return database.read(by, sql -> sql.sql("select count(distinct person) from meetings.division_wish where division = ?").param(id).query(Integer.class).single());
    }

    private Division locked(JdbcClient sql, Organiser by, UUID id) {
        sql.sql("select 1 from meetings.division where id = ? for update").param(id).query(Integer.class).optional().orElseThrow(Missing::new);
        return groups.get(by, by.meeting().id(), id);
    }

    private List<Division.Member> people(Organiser by, Division division) {
        MeetingId meeting = by.meeting().id();
        List<Division.Member> people = division.people() == Division.People.HERE
                ? attendances.of(by, meeting).stream().filter(Attendance::here).map(each -> new Division.Member(each.person() == null ? each.id() : each.person(), each.person(),
                        each.person() == null || each.standIn() ? each.name() : "", each.organisation(), 0)).toList()
                : rsvps.attendees(by, meeting).stream().filter(each -> !each.online()).map(each -> new Division.Member(each.person(), each.person(),
                        each.colleague() ? each.name() : "", each.organisation(), 0)).toList();
        if (people.size() < 2) {
            throw new Refused("Er is nog niemand om te verdelen.", "There is nobody to divide yet.");
        }
        return people;
    }

    private Dividing.Rules rules(Organiser by, Division division, long lot) {
        return new Dividing.Rules(division.size(), division.topics().size(), !division.topics().isEmpty(), division.colleagues(), false, companies.pairs(by, true),
                companies.pairs(by, false), lot);
    }

    private static List<Somebody> somebodies(JdbcClient sql, Division division, List<Division.Member> people) {
        Map<UUID, List<Integer>> wishes = new HashMap<>();
        sql.sql("select person, number from meetings.division_wish where division = ? order by person, rank").param(division.id())
                .query(row -> {
                    wishes.computeIfAbsent(row.getObject("person", UUID.class), person -> new ArrayList<>()).add(row.getInt("number"));
                });
        return people.stream().map(each -> new Somebody(each.id(), each.organisation(), wishes.getOrDefault(each.id(), List.of()))).toList();
    }

    private void keep(JdbcClient sql, Organiser by, Division division, List<Division.Member> people, Map<UUID, Integer> divided) {
        sql.sql("delete from meetings.division_member where division = ?").param(division.id()).update();
        String values = IntStream.range(0, people.size()).mapToObj(n -> "(?, ?, ?, ?, ?, ?, ?)").collect(Collectors.joining(", "));
        List<Object> parameters = new ArrayList<>();
        people.forEach(each -> parameters.addAll(java.util.Arrays.asList(division.id(), each.id(), each.person(), each.name(), each.person() == null ? each.organisation() : "",
                divided.get(each.id()), circle(by))));
        sql.sql("insert into meetings.division_member (division, member, person, name, organisation, number, circle) values " + values).params(parameters).update();
        live.hint(circle(by), Groups.HINT);
        tell(by, division, people, divided);
    }

    /** On the day itself, who is in another group than she was, or in one for the first time. @param before as it was */
    private void tell(Organiser by, Division before, List<Division.Member> people, Map<UUID, Integer> divided) {
        if (!notices.today(by.meeting())) {
            return;
        }
        Map<UUID, Integer> was = before.members().stream().collect(Collectors.toMap(Division.Member::id, Division.Member::number));
        for (Division.Member each : people) {
            Integer number = divided.get(each.id());
            boolean herself = each.person() != null && each.name().isEmpty() && !each.person().equals(by.person());
            if (herself && number != null && !number.equals(was.get(each.id()))) {
                String topic = before.topics().size() < number ? "" : ": " + before.topics().get(number - 1);
                notices.tell(by, each.person(), Text.of("Je zit in groep " + number + topic + ".", "You are in group " + number + topic + "."), WHY, by.href() + "/groepen/" + before.id());
            }
        }
    }

    private static UUID circle(Organiser by) {
        return by.seat().circle().value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
