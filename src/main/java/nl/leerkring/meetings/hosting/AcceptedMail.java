package nl.leerkring.meetings.hosting;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** @param message from the coordinator, or an empty text */
record AcceptedMail(Occasion occasion, String organisation, String message) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("jullie zijn gastgemeente", "you are the host");
    }

    @Override
    public Topic topic() {
        return Topic.CIRCLE;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je je organisatie opgaf als gastgemeente.", "You are getting this message because you offered your organisation as host.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de bijeenkomst", "View the meeting"), occasion.href());
    }
}
