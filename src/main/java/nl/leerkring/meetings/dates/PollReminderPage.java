package nl.leerkring.meetings.dates;

import java.util.List;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record PollReminderPage(String href, Meeting meeting, List<Recipient> silent, Post.Preview mail) implements Page {

    @Override
    public Text title() {
        return Text.of("Herinneren", "Send a reminder");
    }
}
