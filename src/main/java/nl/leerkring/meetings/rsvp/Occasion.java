package nl.leerkring.meetings.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting with its circle, as mails and calendars tell of it. */
public record Occasion(UUID circle, String slug, String circleName, Meeting meeting) {

    /** The kind of answers by mail. */
    public static final String REPLY = "rsvp";
    private static final Duration LONG = Duration.ofDays(365);

    private record Circle(UUID id, String slug, String name) {
    }

    public static Occasion of(JdbcClient sql, Meeting meeting) {
        Circle circle = sql.sql("""
                select c.id, c.slug, c.name from circles.circle c join meetings.meeting m on m.circle = c.id where m.id = ?
                """).param(meeting.id().value()).query(Circle.class).single();
        return new Occasion(circle.id(), circle.slug(), circle.name(), meeting);
    }

    public MeetingId id() {
        return meeting.id();
    }

    /** The meeting's page. */
    public String href() {
        return "/kring/" + slug + "/bijeenkomsten/" + meeting.number();
    }

    /** A subject begins with the name of the circle. */
    public Text subject(String nl, String en) {
        return Text.of(circleName + ": " + nl, circleName + ": " + en);
    }

    public Text subject(Text what) {
        return subject(what.nl(), what.en());
    }

    /** "donderdag 3 december 2026, 09:30", or that there is no date. */
    public String when(Ui ui) {
        return meeting.starts() == null ? ui.say("nog geen datum", "no date yet") : ui.full(meeting.starts());
    }

    /** Where to go, in one line; the link of an online meeting is on the page. */
    public String where(Ui ui) {
        Meeting.Venue venue = meeting.venue();
        String there = java.util.stream.Stream.of(venue.place(), venue.room(), venue.address()).filter(part -> !part.isBlank())
                .collect(java.util.stream.Collectors.joining(", "));
        return there.isEmpty() ? ui.say(meeting.form().label()) : there;
    }

    /** Answering a mail about it answers whether one comes. */
    public Letter.Reply reply(Instant now) {
        Instant ends = meeting.ends();
        return new Letter.Reply(REPLY, meeting.id().value(), ends == null || ends.isBefore(now) ? now.plus(LONG) : ends,
                Text.of("Of antwoord op deze mail met ‘ik kom’ of ‘ik kom niet’.", "Or answer this email with ‘I am coming’ or ‘I can’t come’."));
    }

    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je in de kring " + circleName + " zit.",
                "You are getting this message because you are in the circle " + circleName + ".");
    }
}
