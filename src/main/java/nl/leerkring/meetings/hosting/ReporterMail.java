package nl.leerkring.meetings.hosting;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record ReporterMail(Occasion occasion) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("wil jij het verslag maken?", "will you write the report?");
    }

    @Override
    public Topic topic() {
        return Topic.CIRCLE;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat de coördinator jou opgaf als verslaglegger.", "You are getting this message because the coordinator named you as reporter.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de bijeenkomst", "View the meeting"), occasion.href() + "/ontvangst");
    }
}
