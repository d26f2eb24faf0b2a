package nl.leerkring.meetings.rsvp;

import java.time.Instant;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record ReminderMail(Occasion occasion, String token, Instant made) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("kom je ook?", "are you coming?");
    }

    @Override
    public Topic topic() {
        return Topic.REMINDERS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je nog niet antwoordde op de uitnodiging van " + occasion.circleName() + ".", "You are getting this email because you have not yet answered the invitation from " + occasion.circleName() + ".");
    }

    @Override
    public Reply reply() {
        return occasion.reply(made);
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and needs none. */
    @Override
    public String place() {
        return occasion.href() + "/antwoord";
    }

    @Override
    public Action action() {
        return new Action(Text.of("Ik kom", "I am coming"), "/antwoord/" + token + "?a=ja");
    }
}
