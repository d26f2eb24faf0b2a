package nl.leerkring.meetings.report;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record ReportReadyMail(Occasion occasion) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("het verslag staat klaar om na te lezen", "the report is ready for you to go through");
    }

    @Override
    public Topic topic() {
        return Topic.REMINDERS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat jij het verslag van deze bijeenkomst maakt.", "You are getting this message because you write the report of this meeting.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Lees het na", "Go through it"), occasion.href() + "/verslag");
    }
}
