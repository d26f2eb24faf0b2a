package nl.leerkring.meetings.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.people.PersonId;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Chairs and the waiting list. */
class ChairsTests {

    @Test
    void two_hundred_at_once_for_twenty_chairs_are_twenty_seated_and_the_others_in_order() throws Exception {
        PlannedDay day = PlannedDay.in("stoelen.example", Duration.ofDays(40));
        day.set("capacity = 20");
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            people.add(day.seat("d" + i, Role.PARTICIPANT));
        }
        List<Rsvp> told = allAtOnce(day, people);
        assertThat(told.stream().filter(rsvp -> rsvp.place() == Rsvp.Place.SEATED)).hasSize(20);
        assertThat(told.stream().filter(Rsvp::waits).map(Rsvp::inLine).sorted()).as("each heard a place in line of her own")
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 180).boxed().toList());
        List<Integer> turns = turns(day, "seated");
        assertThat(turns).as("the first twenty to ask").containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 20).boxed().toList());
        List<UUID> waiting = line(day);
        assertThat(waiting).containsExactlyElementsOf(told.stream().filter(Rsvp::waits)
                .sorted(java.util.Comparator.comparingInt(Rsvp::inLine)).map(Rsvp::person).toList());
        day.set("capacity = 25");
        day.world.bean(Answers.class).fill(Key.circle(day.circleId), new MeetingId(day.meeting));
        assertThat(line(day)).as("the first five in line got the new chairs").containsExactlyElementsOf(waiting.subList(5, 180));
    }

    private static List<Rsvp> allAtOnce(PlannedDay day, List<UUID> people) throws InterruptedException, ExecutionException {
        Answers answers = day.world.bean(Answers.class);
        var meeting = day.now();
        CountDownLatch go = new CountDownLatch(1);
        List<Rsvp> told = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Rsvp>> all = new ArrayList<>();
            for (UUID person : people) {
                all.add(threads.submit(() -> {
                    go.await();
                    return answers.give(new Links.Opening(meeting.id(), day.circleId, new PersonId(person), false), meeting,
                            Given.of(Rsvp.Choice.COME));
                }));
            }
            go.countDown();
            for (Future<Rsvp> each : all) {
                told.add(each.get());
            }
        }
        return told;
    }

    @Test
    void who_withdraws_makes_room_for_the_first_in_line_who_hears_it_by_mail_once() {
        PlannedDay day = PlannedDay.in("wachtlijst.example", Duration.ofDays(40));
        day.set("capacity = 1");
        Guest een = day.with("een", Role.PARTICIPANT);
        Guest twee = day.with("twee", Role.PARTICIPANT);
        Guest drie = day.with("drie", Role.PARTICIPANT);
        day.answer(een, "ja");
        day.answer(twee, "ja");
        day.answer(drie, "ja");
        assertThat(drie.get(day.href + "/antwoord").main()).contains("wachtlijst, als nummer 2");
        day.answer(een, "nee");
        assertThat(day.place("twee")).isEqualTo("seated");
        assertThat(day.world.mailsTo(day.mail("twee")).stream().filter(mail -> mail.subject().contains("er is plek"))).hasSize(1);
        assertThat(day.world.mailsTo(day.mail("drie")).stream().filter(mail -> mail.subject().contains("er is plek"))).isEmpty();
        day.answer(een, "ja");
        assertThat(day.place("een")).as("who comes back joins the end of the line").isEqualTo("waiting");
        assertThat(drie.get(day.href + "/antwoord").main()).contains("als nummer 1");
    }

    @Test
    void more_chairs_on_the_page_of_the_day_bring_the_next_in_line_in() {
        PlannedDay day = PlannedDay.in("meerstoelen.example", Duration.ofDays(40));
        day.set("capacity = 1");
        day.answer(day.with("een", Role.PARTICIPANT), "ja");
        day.answer(day.with("twee", Role.PARTICIPANT), "ja");
        day.answer(day.with("drie", Role.PARTICIPANT), "ja");
        day.coordinator.submit(day.coordinator.get(day.href + "/gegevens"), "main form[action$='/gegevens']", "plaatsen", "2");
        assertThat(List.of(day.place("een"), day.place("twee"), day.place("drie"))).containsExactly("seated", "seated", "waiting");
        day.coordinator.submit(day.coordinator.get(day.href + "/gegevens"), "main form[action$='/gegevens']", "plaatsen", "");
        assertThat(day.place("drie")).isEqualTo("seated");
    }

    @Test
    void a_colleague_takes_the_chair_of_who_sends_him_also_when_all_are_taken() {
        PlannedDay day = PlannedDay.in("stoelcollega.example", Duration.ofDays(40));
        day.set("capacity = 1");
        Guest een = day.with("een", Role.PARTICIPANT);
        Guest twee = day.with("twee", Role.PARTICIPANT);
        day.answer(een, "ja");
        day.answer(twee, "ja");
        een.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Kim", "email", "kim@stoelcollega.example");
        assertThat(day.place("een")).isEqualTo("seated");
        assertThat(day.place("twee")).isEqualTo("waiting");
    }

    @Test
    void online_takes_no_chair_and_fewer_chairs_send_nobody_away() {
        PlannedDay day = PlannedDay.in("gemengd.example", Duration.ofDays(40));
        day.set("form = 'mixed', capacity = 2");
        Guest een = day.with("een", Role.PARTICIPANT);
        Guest twee = day.with("twee", Role.PARTICIPANT);
        Guest drie = day.with("drie", Role.PARTICIPANT);
        day.answer(een, "online");
        day.answer(twee, "ja");
        day.answer(drie, "ja");
        day.set("capacity = 1");
        day.world.bean(Answers.class).fill(Key.circle(day.circleId), new MeetingId(day.meeting));
        assertThat(List.of(day.place("een"), day.place("twee"), day.place("drie"))).containsExactly("none", "seated", "seated");
        day.answer(een, "ja");
        assertThat(day.place("een")).isEqualTo("waiting");
    }

    @Test
    void answers_of_one_circle_are_not_there_for_the_key_of_another() {
        PlannedDay day = PlannedDay.in("muur.example", Duration.ofDays(40));
        day.answer(day.with("een", Role.PARTICIPANT), "ja");
        Database database = day.world.bean(Database.class);
        int seen = database.read(Key.circle(UUID.randomUUID()), sql -> sql.sql("select count(*) from meetings.rsvp where meeting = ?")
                .param(day.meeting).query(Integer.class).single());
        assertThat(seen).isZero();
    }

    private static List<Integer> turns(PlannedDay day, String place) {
        return day.world.owner().sql("select turn from meetings.rsvp where meeting = ? and place = ? order by turn").params(day.meeting, place)
                .query(Integer.class).list();
    }

    private static List<UUID> line(PlannedDay day) {
        return day.world.owner().sql("select person from meetings.rsvp where meeting = ? and place = 'waiting' order by turn").param(day.meeting)
                .query(UUID.class).list();
    }
}
