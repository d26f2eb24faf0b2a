package nl.leerkring.meetings.hosting;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record DeclinedMail(String circle, String circleName, String message) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circleName + ": over je aanbod om te ontvangen", circleName + ": about your offer to host");
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
    public String place() {
        return circle + "/gastheerschap";
    }
}
