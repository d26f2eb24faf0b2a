package nl.leerkring.meetings.report;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** The words themselves stand behind the link, not in the mail. */
record QuoteMail(Occasion occasion, String token) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("mag dit van jou in het verslag?", "may this of yours go into the report?");
    }

    @Override
    public Topic topic() {
        return Topic.REMINDERS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat woorden van jou klaarstaan voor het verslag van een bijeenkomst.",
                "You are getting this message because words of yours are ready for the report of a meeting.");
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and needs none. */
    @Override
    public String place() {
        return occasion.href() + "/verslag/citaten";
    }

    @Override
    public Action action() {
        return new Action(Text.of("Lees het en zeg ja of nee", "Read it and say yes or no"), "/citaat/" + token);
    }
}
