package nl.leerkring.meetings.rsvp;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record PromotedMail(Occasion occasion, String token) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("er is plek voor je", "there is a place for you");
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
        return new Action(Text.of("Bekijk je antwoord", "View your answer"), "/antwoord/" + token);
    }
}
