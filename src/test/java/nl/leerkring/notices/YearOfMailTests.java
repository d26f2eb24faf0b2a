package nl.leerkring.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Role;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A year of a circle of 28, four days in it, morning by morning: who got which mail, and why, and never more than was promised. */
class YearOfMailTests {

    /** The jobs that send mail by themselves, and when in the morning. */
    private static final Map<LocalTime, String> MORNING = new TreeMap<>(Map.of(LocalTime.of(7, 30), "day reports", LocalTime.of(8, 0), "rsvp reminders",
            LocalTime.of(8, 10), "date poll reminders", LocalTime.of(8, 20), "meeting rhythm", LocalTime.of(8, 30), "news questions", LocalTime.of(8, 40), "intentions",
            LocalTime.of(8, 50), "checklist reminders", LocalTime.of(10, 0), "digests"));
    private static final int PEOPLE = 28;

    private static World world;
    private static Instant now = Instant.now();
    private static String circle;
    private static UUID circleId;
    private static LocalDate begin;
    private static final List<LocalDate> DAYS = new ArrayList<>();

    /** One clock for all, which the test sets. */
    @Configuration
    static class Ticking {

        @Bean
        @Primary
        Clock simulated() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
        }
    }

    private record Sent(LocalDate day, String kind, String to, String plain) {
    }

    @BeforeAll
    static void start() {
        world = World.with(Ticking.class, TestDatabase.fresh(), "--leerkring.jobs.enabled=false");
        Guest coordinator = world.signedIn("p1@jaar.example", "Persoon 1");
        circle = world.circle(coordinator, "Kring van een jaar");
        circleId = world.owner().sql("select id from circles.circle where slug = ?").param(circle.substring(7)).query(UUID.class).single();
        world.owner().sql("delete from meetings.meeting where circle = ?").param(circleId).update();
        begin = Dates.dayOf(now).plusDays(1);
        for (int n = 2; n <= PEOPLE; n++) {
            world.bean(nl.leerkring.circles.Seats.class).give(nl.leerkring.database.Key.circle(circleId), new nl.leerkring.circles.CircleId(circleId),
                    world.person("p" + n + "@jaar.example", "Persoon " + n).id(), n == PEOPLE ? Role.OBSERVER : Role.PARTICIPANT);
        }
        for (int n = 0; n < 4; n++) {
            LocalDate day = begin.plusDays(40 + n * 80L).with(java.time.DayOfWeek.THURSDAY);
            DAYS.add(day);
            Instant starts = day.atTime(9, 30).atZone(Dates.AMSTERDAM).toInstant();
            UUID meeting = UUID.randomUUID();
            world.owner().sql("insert into meetings.meeting (id, circle, number, theme, starts, ends, place) values (?, ?, ?, ?, ?, ?, 'Stadhuis')")
                    .params(meeting, circleId, n + 1, "Thema " + (n + 1), starts.atOffset(ZoneOffset.UTC), starts.plus(7, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC)).update();
            world.owner().sql("""
                    insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, lead_name, room, description, materials, notes, host, made, changed)
                    values (gen_random_uuid(), ?, ?, 1, 'actualiteiten', 'Actualiteiten', 30, '', '', '', '', '', false, now(), now())
                    """).params(circleId, meeting).update();
        }
    }

    @AfterAll
    static void stop() {
        world.stop();
    }

    @Test
    void nobody_gets_more_than_was_promised_and_each_mail_says_why() {
        List<Sent> year = new ArrayList<>();
        mark(begin.minusDays(1), new ArrayList<>());
        for (LocalDate day = begin; day.isBefore(begin.plusDays(370)); day = day.plusDays(1)) {
            live(day);
            for (var job : MORNING.entrySet()) {
                now = day.atTime(job.getKey()).atZone(Dates.AMSTERDAM).toInstant();
                run(job.getValue());
                mark(day, year);
            }
        }
        Map<String, List<Sent>> byPerson = year.stream().collect(Collectors.groupingBy(Sent::to));
        // the promise: a year of four days is at most four reminders twice, four questions, four weeks, eves, thanks and questions of use, and the digests between
        byPerson.forEach((person, mails) -> {
            if (!person.equals("p1@jaar.example")) {
                assertThat(mails.stream().filter(mail -> !mail.kind().equals("DigestMail")).count()).as(person + " " + counted(mails)).isLessThanOrEqualTo(7 * 4);
            }
            assertThat(mails).as(person).allMatch(mail -> mail.plain().contains(mail.kind().equals("DigestMail") ? "Je krijgt deze mail omdat" : "Je krijgt dit bericht omdat"));
            List<LocalDate> digests = mails.stream().filter(mail -> mail.kind().equals("DigestMail")).map(Sent::day).toList();
            for (int i = 1; i < digests.size(); i++) {
                assertThat(ChronoUnit.DAYS.between(digests.get(i - 1), digests.get(i))).as("digests of " + person).isGreaterThanOrEqualTo(6);
            }
            Map<LocalDate, Long> aDay = mails.stream().collect(Collectors.groupingBy(Sent::day, Collectors.counting()));
            assertThat(aDay.values()).as(person + " in one day " + aDay).allMatch(number -> number <= 2);
            assertThat(mails.stream().collect(Collectors.groupingBy(mail -> mail.day().get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR), Collectors.counting())).values())
                    .as(person + " in one week").allMatch(number -> number <= 4);
        });
        // who came always: by name
        assertThat(counted(byPerson.get("p2@jaar.example"))).containsEntry("WeekMail", 4L).containsEntry("EveMail", 4L).containsEntry("ThanksMail", 4L).containsEntry("UseMail", 4L)
                .doesNotContainKey("ReminderMail");
        // who never answers is reminded twice a day, and nothing else of the rhythm
        assertThat(counted(byPerson.get("p27@jaar.example"))).containsEntry("ReminderMail", 8L).doesNotContainKeys("WeekMail", "EveMail", "ThanksMail", "UseMail");
        // who only reads along gets digests, and who looks every day not even those
        assertThat(counted(byPerson.get("p28@jaar.example")).keySet()).containsExactly("DigestMail");
        assertThat(counted(byPerson.get("p3@jaar.example"))).doesNotContainKey("DigestMail");
        System.out.println("A year of mail: " + counted(year) + "; of one who comes: " + counted(byPerson.get("p2@jaar.example")));
    }

    private static Map<String, Long> counted(List<Sent> mails) {
        return mails.stream().collect(Collectors.groupingBy(Sent::kind, TreeMap::new, Collectors.counting()));
    }

    /** Something happens every third day; most answer a month before each day; the third person looks every evening. */
    private static void live(LocalDate day) {
        if (day.toEpochDay() % 3 == 0) {
            Instant at = day.atTime(6, 0).atZone(Dates.AMSTERDAM).toInstant();
            world.owner().sql("""
                    insert into activity.happening (id, circle, at, kind, nl, en, href, for_all) values (activity.first_id(?), ?, ?, 'meeting', 'zette iets klaar', 'put something ready', ?, true)
                    """).params(at.atOffset(ZoneOffset.UTC), circleId, at.atOffset(ZoneOffset.UTC), circle + "/x" + day).update();
            world.owner().sql("""
                    insert into activity.seen (seat, circle, person, until) select s.id, s.circle, s.person, activity.first_id(?) from circles.seat s join people.person p on p.id = s.person
                    where p.email = 'p3@jaar.example' on conflict (seat) do update set until = excluded.until
                    """).param(at.plusSeconds(60).atOffset(ZoneOffset.UTC)).update();
        }
        world.owner().sql("""
                insert into meetings.rsvp (id, circle, meeting, person, choice, place, turn, answered)
                select gen_random_uuid(), m.circle, m.id, s.person, 'come', 'seated', row_number() over (order by p.email), now()
                from meetings.meeting m join circles.seat s on s.circle = m.circle and s.role <> 'observer' join people.person p on p.id = s.person and p.email <> 'p27@jaar.example'
                where m.circle = :circle and m.starts::date = :day on conflict do nothing
                """).param("circle", circleId).param("day", day.plusDays(30)).update();
    }

    @SuppressWarnings("unchecked")
    private static void run(String name) {
        RecurringTask<Object> job = (RecurringTask<Object>) world.beans(RecurringTask.class).filter(task -> task.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
        job.executeRecurringly(null, new ExecutionContext(null, new Execution(now, job.instance("year")), null, null));
    }

    /** What came into the outbox since, as of this day. */
    private static void mark(LocalDate day, List<Sent> into) {
        into.addAll(world.owner().sql("update notices.mail set state = 'sent', made = :at where state in ('waiting', 'kept') returning kind, address, plain").param("at", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Sent(day, row.getString("kind"), row.getString("address"), row.getString("plain"))).list());
        world.owner().sql("update notices.notice set made = :at where made < :at - interval '1 day'").param("at", now.atOffset(ZoneOffset.UTC)).update();
    }
}
