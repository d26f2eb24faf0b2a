package nl.leerkring.meetings.hosting;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** @param theme of the meeting it is about, or an empty text */
record OfferedMail(String circle, String circleName, String organisation, String theme, String note, List<LocalDate> days) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circleName + ": " + organisation + " wil een bijeenkomst ontvangen", circleName + ": " + organisation + " offers to host a meeting");
    }

    @Override
    public Topic topic() {
        return Topic.CIRCLE;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je coördinator bent van " + circleName + ".", "You are getting this message because you coordinate " + circleName + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk het aanbod", "View the offer"), circle + "/gastheerschap");
    }
}
