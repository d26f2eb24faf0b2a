package nl.leerkring.meetings.rhythm;

import java.time.Instant;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** Two months later: did you use it? @param until how long an answer counts */
record UseMail(Occasion occasion, String token, Instant until) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("heb je er iets mee gedaan?", "did you use it?");
    }

    @Override
    public Topic topic() {
        return Topic.REMINDERS;
    }

    @Override
    public Text why() {
        return Beats.came(occasion);
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and sees the day. */
    @Override
    public String place() {
        return occasion.href();
    }

    @Override
    public Action action() {
        return new Action(Text.of("Ja, ik gebruikte iets", "Yes, I used something"), "/gebruikt/" + token + "?a=ja");
    }

    @Override
    public Reply reply() {
        return new Reply(UseByMail.KIND, occasion.id().value(), until, Text.of("Of antwoord op deze mail met ‘ja’, ‘nog niet’ of ‘nee’. Vertel er gerust iets bij.",
                "Or answer this email with ‘yes’, ‘not yet’ or ‘no’. Feel free to tell more."));
    }
}
