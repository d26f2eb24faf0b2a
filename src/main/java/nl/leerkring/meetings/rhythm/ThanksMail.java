package nl.leerkring.meetings.rhythm;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** Thanks, and three questions about the day. */
record ThanksMail(Occasion occasion) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("dank je wel, en drie vragen", "thank you, and three questions");
    }

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return Beats.came(occasion);
    }

    @Override
    public Action action() {
        return new Action(Text.of("Drie vragen, één minuut", "Three questions, one minute"), occasion.href() + "/terugblik");
    }
}
