package nl.leerkring.meetings.checklist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Morning;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.meetings.rsvp.Addressees;
import nl.leerkring.notices.Post;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds people of what is theirs on checklists: one mail a week, and none to who has nothing due within that week. */
@Component
class ChecklistReminders implements PlannedMails {

    static final Morning MORNING = Morning.at(8, 20);

    private static final Key HOUSE = Key.house("reminders of checklists");
    private static final int DAYS_AHEAD = 7;

    private final Database database;
    private final Post post;

    ChecklistReminders(Database database, Post post) {
        this.database = database;
        this.post = post;
    }

    private record Circle(UUID id, String slug, String name) {
    }

    private record Due(UUID person, int number, String theme, String what, LocalDate due) {
    }

    /** Called as often as one likes. */
    void planned(Instant now) {
        List<Circle> circles = database.read(HOUSE, sql -> sql.sql("""
                select c.id, c.slug, c.name from circles.circle c where c.archived is null and exists (
                    select 1 from meetings.checklist_line l join meetings.meeting m on m.id = l.meeting and m.cancelled is null
                    where l.circle = c.id and l.done is null and l.removed is null and m.ends > :now - interval '60 days'
                          and (m.starts at time zone 'Europe/Amsterdam')::date + l.days <= :until) order by c.id
                """).param("now", at(now)).param("until", Dates.dayOf(now).plusDays(DAYS_AHEAD)).query(Circle.class).list());
        circles.forEach(circle -> remind(circle, now));
    }

    private void remind(Circle circle, Instant now) {
        database.change(HOUSE, sql -> {
            Map<UUID, List<Due>> all = due(sql, circle, now).stream().collect(Collectors.groupingBy(Due::person));
            List<UUID> turn = all.keySet().stream().sorted().filter(person -> note(sql, circle, person, now)).toList();
            Addressees.of(sql, turn).forEach(to -> {
                List<ChecklistMail.Line> lines = all.getOrDefault(to.person(), List.of()).stream().map(due -> new ChecklistMail.Line(due.what(), due.theme(),
                        "/kring/" + circle.slug() + "/bijeenkomsten/" + due.number() + "/checklist", due.due(), due.due().isBefore(Dates.dayOf(now)))).toList();
                post.send(HOUSE, new ChecklistMail(circle.name(), lines), to, circle.id());
            });
        });
    }

    /** @param mailed the Mondays of the weeks in which this person got one already */
    private record Turn(LocalDate due, List<LocalDate> mailed) {

        Instant at(Instant now) {
            Instant at = MORNING.from(Morning.later(now, due.minusDays(DAYS_AHEAD).atStartOfDay(Dates.AMSTERDAM).toInstant()));
            while (mailed.contains(monday(at))) {
                at = MORNING.from(monday(at).plusWeeks(1).atStartOfDay(Dates.AMSTERDAM).toInstant());
            }
            return at;
        }
    }

    /** It is one mail about all meetings, so it cannot be held back for one. */
    @Override
    public List<Planned> ahead(Key key, Meeting meeting, Instant now) {
        Map<Instant, Long> mornings = database.read(key, sql -> sql.sql("""
                select min(x.due) as due, coalesce((select array_agg(w.week) from meetings.checklist_mail w
                       where w.circle = l.circle and w.person = s.person), '{}') as mailed
                """ + Responsible.LINES + " and l.meeting = :meeting group by l.circle, s.person").param("now", at(now))
                .param("meeting", meeting.id().value()).query((row, n) -> new Turn(row.getObject("due", LocalDate.class),
                        Stream.of((java.sql.Date[]) row.getArray("mailed").getArray()).map(java.sql.Date::toLocalDate).toList())).list())
                .stream().collect(Collectors.groupingBy(turn -> turn.at(now), Collectors.counting()));
        return mornings.entrySet().stream().min(Map.Entry.comparingByKey()).map(first -> new Planned("checklist",
                Text.of("Wat er op de checklist staat", "What is on the checklist"), first.getKey(), first.getValue().intValue(), null, false)).stream().toList();
    }

    private static List<Due> due(JdbcClient sql, Circle circle, Instant now) {
        return sql.sql("select s.person, m.number, m.theme, l.what, x.due " + Responsible.LINES
                + " and l.circle = :circle and x.due <= :until order by x.due, l.id").param("now", at(now)).param("circle", circle.id())
                .param("until", Dates.dayOf(now).plusDays(DAYS_AHEAD)).query(Due.class).list();
    }

    /** Another node that is doing the same waits here, and then sees that it was done. */
    private static boolean note(JdbcClient sql, Circle circle, UUID person, Instant now) {
        return sql.sql("insert into meetings.checklist_mail (circle, person, week, sent) values (?, ?, ?, ?) on conflict do nothing")
                .params(circle.id(), person, monday(now), at(now)).update() == 1;
    }

    private static LocalDate monday(Instant now) {
        return Dates.dayOf(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
