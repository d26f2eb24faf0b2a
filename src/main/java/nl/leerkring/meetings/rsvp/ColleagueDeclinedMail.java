package nl.leerkring.meetings.rsvp;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record ColleagueDeclinedMail(Occasion occasion, String colleague, String token) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject(colleague + " kan niet in jouw plaats komen", colleague + " cannot come in your place");
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
        return new Action(Text.of("Antwoord opnieuw", "Answer again"), "/antwoord/" + token);
    }
}
