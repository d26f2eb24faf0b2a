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
        return Text.of("Je krijgt dit bericht omdat we nog niet weten of je naar deze bijeenkomst van " + occasion.circleName() + " komt.", "You are getting this message because we do not know yet whether you are coming to this meeting of " + occasion.circleName() + ".");
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
