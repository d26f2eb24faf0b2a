package nl.leerkring.meetings.report;

import java.util.UUID;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** @param person who gets it, once for this date */
record ReportLateMail(Occasion occasion, UUID person) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("het verslag is er nog niet", "the report is not out yet");
    }

    @Override
    public Topic topic() {
        return Topic.REMINDERS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat jij het verslag van deze bijeenkomst maakt, of de kring coördineert.",
                "You are getting this message because you write the report of this meeting, or coordinate the circle.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Naar het verslag", "To the report"), occasion.href() + "/verslag");
    }

    @Override
    public String once() {
        return "report-late " + occasion.id() + " " + occasion.meeting().starts() + " " + person;
    }
}
