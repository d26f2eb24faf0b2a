package nl.leerkring.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Language;
import org.junit.jupiter.api.Test;

/** What we write is read back by another library than the one that wrote it. */
class IcsTests {

    private static final Instant STARTS = Instant.parse("2027-03-12T08:30:00Z");
    private static final String ODD = "Groen, koel; en \\ \"schoon\"\n🌳🌳🌳 Ĳsselmeer \u2028 BEGIN:VEVENT\r\nDTSTART:19700101\n" + "é🚲".repeat(80);

    private final Ics ics = new Ics(new Events("https://leerkring.example", "kring@leerkring.example"));

    @Test
    void an_invitation_reads_back_as_what_it_was() {
        String text = ics.request(item("Gezond ontwerpen", "Stadhuis", 3), new Guest(ana(), "", false));
        ICalendar read = read(text);
        assertThat(read.getMethod().isRequest()).isTrue();
        VEvent event = read.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("00000000-0000-0000-0000-00000000000a@leerkring");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(STARTS);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(STARTS.plusSeconds(7 * 3600));
        assertThat(event.getSummary().getValue()).isEqualTo("Kring: Gezond ontwerpen");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("kring@leerkring.example");
        assertThat(event.getGeo().getLatitude()).isEqualTo(52.09);
        assertThat(event.getUrl().getValue()).isEqualTo("https://leerkring.example/kring/k/bijeenkomsten/2");
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(text).contains("TZID=Europe/Amsterdam:20270312T093000", "BEGIN:VTIMEZONE", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
        assertThat(read.getTimezoneInfo().getComponents()).hasSize(1);
    }

    @Test
    void the_attendee_says_what_she_answered() {
        assertThat(attendee("", false).getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        assertThat(attendee("come", false).getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(attendee("come", true).getParticipationStatus()).isEqualTo(ParticipationStatus.TENTATIVE);
        assertThat(attendee("decline", false).getParticipationStatus()).isEqualTo(ParticipationStatus.DECLINED);
        assertThat(attendee("", false).getRsvp()).isTrue();
        assertThat(attendee("", false).getEmail()).isEqualTo("ana@gemeente.example");
        assertThat(attendee("", false).getCommonName()).isEqualTo("Ana, de \uD83D\uDEB2 Vries");
    }

    @Test
    void odd_text_stays_text_and_no_line_is_longer_than_75_octets() {
        String text = ics.request(item(ODD, ODD, 0), new Guest(ana(), "", false));
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).as("no character is cut").isEqualTo(line);
        }
        assertThat(text.replace("\r\n", "")).as("no bare line ends").doesNotContain("\n", "\r");
        ICalendar read = read(text);
        assertThat(read.getEvents()).as("nothing typed becomes an event").hasSize(1);
        assertThat(read.getEvents().getFirst().getLocation().getValue()).isEqualTo(ODD.replace("\r\n", "\n"));
        assertThat(read.getEvents().getFirst().getDateStart().getValue().toInstant()).isEqualTo(STARTS);
    }

    @Test
    void a_cancellation_is_one_and_a_feed_has_nobody_in_it() {
        ICalendar cancel = read(ics.cancel(item("Weg", "", 4), new Guest(ana(), "come", false)));
        assertThat(cancel.getMethod().isCancel()).isTrue();
        assertThat(cancel.getEvents().getFirst().getStatus().isCancelled()).isTrue();
        assertThat(cancel.getEvents().getFirst().getSequence().getValue()).isEqualTo(4);
        ICalendar feed = read(ics.feed("Mijn, kringen", List.of(item("Een", "", 0), item("Twee", "", 1)), Language.EN));
        assertThat(feed.getEvents()).hasSize(2).allMatch(event -> event.getAttendees().isEmpty() && event.getOrganizer() == null);
        assertThat(feed.getExperimentalProperty("X-WR-CALNAME").getValue()).contains("Mijn");
    }

    @Test
    void summer_and_winter_are_told_apart() {
        Item summer = item("Zomer", "", 0, Instant.parse("2027-06-11T07:30:00Z"));
        assertThat(ics.single(summer, Language.NL)).contains("20270611T093000");
        assertThat(read(ics.single(summer, Language.NL)).getEvents().getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2027-06-11T07:30:00Z"));
    }

    private Attendee attendee(String answer, boolean waits) {
        return read(ics.request(item("Dag", "", 0), new Guest(ana(), answer, waits))).getEvents().getFirst().getAttendees().getFirst();
    }

    private static ICalendar read(String text) {
        ICalendar read = Biweekly.parse(text).first();
        assertThat(read.validate(read.getVersion()).toString()).isEmpty();
        return read;
    }

    private static Recipient ana() {
        return new Recipient("Ana, de 🚲 \"Vries\"", "ana@gemeente.example", Language.NL, null);
    }

    private static Item item(String theme, String place, int sequence) {
        return item(theme, place, sequence, STARTS);
    }

    private static Item item(String theme, String place, int sequence, Instant starts) {
        Meeting.Venue venue = new Meeting.Venue(place, "", "", "", "", 52.09, 5.12, "");
        Meeting meeting = new Meeting(new MeetingId(new UUID(0, 10)), 2, theme, "Wat werkt?", "", Meeting.Form.ON_LOCATION, starts,
                starts.plusSeconds(7 * 3600), null, null, venue, null, null, 1);
        return new Item(new Occasion(new UUID(0, 1), "k", "Kring", meeting), sequence, Instant.parse("2026-11-01T10:00:00Z"));
    }
}
