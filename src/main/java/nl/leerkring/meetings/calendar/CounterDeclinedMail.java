package nl.leerkring.meetings.calendar;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record CounterDeclinedMail(Occasion occasion, String ics) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("je voorstel voor een ander tijdstip", "your proposal for another time");
    }

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je een ander tijdstip voorstelde.", "You are getting this message because you proposed another time.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de bijeenkomst", "View the meeting"), occasion.href());
    }

    @Override
    public Calendar calendar() {
        return new Calendar("DECLINECOUNTER", ics);
    }
}
