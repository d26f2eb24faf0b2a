package nl.leerkring.meetings.report;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record ReportOutMail(Occasion occasion) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("het verslag van ‘" + occasion.meeting().theme() + "’", "the report of ‘" + occasion.meeting().theme() + "’");
    }

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return occasion.why();
    }

    @Override
    public Action action() {
        return new Action(Text.of("Lees het verslag", "Read the report"), occasion.href() + "/verslag");
    }
}
