package nl.leerkring.meetings.planned;

import java.util.List;
import java.util.Map;
import nl.leerkring.meetings.MailWords;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.PlannedMails.Planned;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/**
 * @param href  of the meeting
 * @param words what stands above a mail, by its name
 */
record PlannedPage(Meeting meeting, String href, List<Planned> mails, Map<String, MailWords> words) implements Page {

    @Override
    public Text title() {
        return Text.of("Mails die vanzelf gaan", "Automatic emails");
    }

    /** "donderdag 3 december, 08:00, naar 4 mensen". */
    static String when(Ui ui, Planned mail) {
        String at = mail.at() == null ? ui.say("zodra er een datum is", "as soon as there is a date") : ui.when(mail.at());
        return at + ui.say(", naar ", ", to ") + ui.count(mail.people(), "mens", "mensen", "person", "people");
    }
}
