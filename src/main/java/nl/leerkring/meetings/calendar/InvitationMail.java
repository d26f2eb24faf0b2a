package nl.leerkring.meetings.calendar;

import java.time.Instant;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/**
 * @param again  she had an earlier version in her calendar
 * @param answer what she answered before, if anything
 */
record InvitationMail(Occasion occasion, String token, boolean again, String answer, String ics, Instant made) implements Letter {

    @Override
    public Text subject() {
        String theme = occasion.meeting().theme();
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

    boolean answered() {
        return !answer.isEmpty();
    }
}
