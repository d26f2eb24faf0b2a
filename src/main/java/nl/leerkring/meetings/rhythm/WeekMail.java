package nl.leerkring.meetings.rhythm;

import java.time.Instant;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** The programme and how to get there, for who comes. */
record WeekMail(Occasion occasion, ProgrammeDay day, String token, Instant made) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("volgende week: " + occasion.meeting().theme(), "next week: " + occasion.meeting().theme());
    }

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return Beats.coming(occasion);
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de dag", "View the day"), occasion.href());
    }

    @Override
    public Reply reply() {
        return occasion.reply(made);
    }
}
