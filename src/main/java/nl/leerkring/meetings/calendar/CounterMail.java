package nl.leerkring.meetings.calendar;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record CounterMail(Occasion occasion, String who, ItipAnswer proposed) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("ander tijdstip voorgesteld", "another time proposed");
    }

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je " + occasion.circleName() + " coördineert.", "You are getting this message because you coordinate " + occasion.circleName() + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de bijeenkomst", "View the meeting"), occasion.href());
    }
}
