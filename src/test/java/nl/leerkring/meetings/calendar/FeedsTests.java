package nl.leerkring.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class FeedsTests {

    @Test
    void one_secret_address_shows_the_days_of_all_circles_and_a_new_one_ends_it() {
        PlannedDay day = PlannedDay.in("voeding.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        PlannedDay other = PlannedDay.in("voeding2.example", Duration.ofDays(31));
        other.world.bean(nl.leerkring.circles.Seats.class).give(Key.circle(other.circleId), new nl.leerkring.circles.CircleId(other.circleId),
                new nl.leerkring.people.PersonId(day.person("piet")), Role.PARTICIPANT);
        String address = address(piet.submit(piet.get("/mijn/agenda"), "form[action='/mijn/agenda']"));
        Answered feed = day.world.guest().get(address);
        assertThat(feed.header("Content-Type")).startsWith("text/calendar");
        ICalendar read = Biweekly.parse(feed.text()).first();
        assertThat(read.getEvents()).hasSize(2);
        assertThat(feed.text()).doesNotContain("ATTENDEE", day.mail("piet"));
        String second = address(piet.submit(piet.get("/mijn/agenda"), "form[action='/mijn/agenda']"));
        assertThat(day.world.guest().get(address).status()).isEqualTo(404);
        piet.submit(piet.get("/mijn/agenda"), "form[action='/mijn/agenda/einde']");
        assertThat(day.world.guest().get(second).status()).isEqualTo(404);
    }

    @Test
    void ones_own_calendar_shows_whether_one_comes_and_that_of_a_circle_only_that_it_is_on() {
        PlannedDay day = PlannedDay.in("eigenantwoord.example", Duration.ofDays(30));
        day.set("capacity = 1");
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Guest kijker = day.with("kijker", Role.OBSERVER);
        String own = address(noor.submit(noor.get("/mijn/agenda"), "form[action='/mijn/agenda']"));
        String circle = address(noor.submit(noor.get(day.circle + "/agenda"), "form[action$='/agenda']"));
        String reads = address(kijker.submit(kijker.get("/mijn/agenda"), "form[action='/mijn/agenda']"));
        assertThat(stands(day, own)).as("no answer yet").isEqualTo("TENTATIVE OPAQUE");
        assertThat(stands(day, reads)).as("who is not asked").isEqualTo("CONFIRMED OPAQUE");
        day.answer(noor, "nee");
        assertThat(stands(day, own)).isEqualTo("CONFIRMED TRANSPARENT");
        assertThat(stands(day, circle)).isEqualTo("CONFIRMED OPAQUE");
        noor.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Kim", "email", "kim@eigenantwoord.example");
        assertThat(stands(day, own)).as("a colleague goes").isEqualTo("CONFIRMED TRANSPARENT");
        day.answer(noor, "ja");
        assertThat(stands(day, own)).isEqualTo("CONFIRMED OPAQUE");
        day.set("starts = starts + interval '7 days', ends = ends + interval '7 days'");
        assertThat(stands(day, own)).as("she said so for another day").isEqualTo("TENTATIVE OPAQUE");
        day.answer(noor, "nee");
        day.answer(day.coordinator, "ja");
        day.answer(noor, "ja");
        assertThat(stands(day, own)).as("on the waiting list").isEqualTo("TENTATIVE OPAQUE");
    }

    private static String stands(PlannedDay day, String address) {
        var event = Biweekly.parse(day.world.guest().get(address).text()).first().getEvents().getFirst();
        return event.getStatus().getValue() + " " + event.getTransparency().getValue();
    }

    @Test
    void the_address_of_a_circle_shows_that_circle_and_dies_with_the_seat() {
        PlannedDay day = PlannedDay.in("kringvoeding.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        String address = address(piet.submit(piet.get(day.circle + "/agenda"), "form[action$='/agenda']"));
        day.set("cancelled = now()");
        ICalendar read = Biweekly.parse(day.world.guest().get(address).text()).first();
        assertThat(read.getEvents()).hasSize(1);
        assertThat(read.getEvents().getFirst().getStatus().isCancelled()).isTrue();
        day.world.owner().sql("update circles.seat set ended = now() where circle = ? and person = ?").params(day.circleId, day.person("piet")).update();
        assertThat(day.world.guest().get(address).status()).isEqualTo(404);
        assertThat(piet.get(day.circle + "/agenda").status()).isEqualTo(404);
    }

    @Test
    void a_calendar_that_has_it_already_gets_nothing_until_something_changes() {
        PlannedDay day = PlannedDay.in("etag.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        String address = address(piet.submit(piet.get("/mijn/agenda"), "form[action='/mijn/agenda']"));
        Answered first = day.world.guest().get(address);
        assertThat(first.header("Last-Modified")).isNotEmpty();
        assertThat(day.world.guest().header("If-None-Match", first.header("ETag")).get(address).status()).isEqualTo(304);
        day.set("place = 'Elders'");
        day.world.bean(Invitations.class).bringUpToDate(Key.circle(day.circleId), new MeetingId(day.meeting));
        assertThat(day.world.guest().header("If-None-Match", first.header("ETag")).get(address).status()).isEqualTo(200);
    }

    @Test
    void one_day_can_be_downloaded_by_who_has_a_seat_and_only_when_it_has_a_date() {
        PlannedDay day = PlannedDay.in("download.example", Duration.ofDays(30));
        Guest kijker = day.with("kijker", Role.OBSERVER);
        Answered file = kijker.get(day.href + "/agenda.ics");
        assertThat(Biweekly.parse(file.text()).first().getEvents()).hasSize(1);
        assertThat(file.header("Content-Disposition")).contains("attachment", "bijeenkomst-90.ics");
        assertThat(day.world.signedIn("vreemd@download.example", "Vreemd").get(day.href + "/agenda.ics").status()).isEqualTo(404);
        day.set("starts = null, ends = null");
        assertThat(kijker.get(day.href + "/agenda.ics").status()).isEqualTo(409);
        assertThat(day.world.guest().get("/agenda/raad-maar.ics").status()).isEqualTo(404);
        assertThat(day.world.guest().get("/agenda/kring/raad-maar.ics").status()).isEqualTo(404);
    }

    private static String address(Answered page) {
        assertThat(page.status()).as(page.main()).isEqualTo(200);
        return java.net.URI.create(page.page().selectFirst("#adres").val()).getPath();
    }
}
