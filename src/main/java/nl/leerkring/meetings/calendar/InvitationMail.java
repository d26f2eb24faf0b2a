package nl.leerkring.meetings.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.meetings.rsvp.Change;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.meetings.rsvp.Rsvp;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param again  she had an earlier version in her calendar
 * @param change what changed of day, hours and place since; nothing: this is the first she hears of it
 * @param guest  with what she answered before, if anything
 */
record InvitationMail(Occasion occasion, String token, boolean again, @Nullable Change change, Guest guest, String ics, Instant made) implements Letter {

    @Override
    public Text subject() {
        String theme = occasion.meeting().theme();
        if (change != null) {
            return occasion.subject(change.subject(theme));
        }
        return again ? occasion.subject("gewijzigd: " + theme, "changed: " + theme) : occasion.subject(theme, theme);
    }

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return occasion.why();
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and needs none. */
    @Override
    public String place() {
        return occasion.href() + "/antwoord";
    }

    @Override
    public Action action() {
        return answered() ? new Action(Text.of("Bekijk de bijeenkomst", "View the meeting"), occasion.href())
                : new Action(Text.of("Ik kom", "I am coming"), "/antwoord/" + token + "?a=ja");
    }

    @Override
    public Reply reply() {
        return occasion.reply(made);
    }

    @Override
    public Calendar calendar() {
        return new Calendar("REQUEST", ics);
    }

    List<Text> changes() {
        return change == null ? List.of() : change.sentences();
    }

    /** She answered, and for this very day. */
    boolean answered() {
        return !guest.answer().isEmpty() && guest.before() == null;
    }

    /** What she said for the day before it moved; nothing: no such answer. */
    @Nullable Text askedAgain() {
        LocalDate before = guest.before();
        return before == null ? null : Rsvp.askedAgain(Coded.of(Rsvp.Choice.class, guest.answer()), before);
    }
}
