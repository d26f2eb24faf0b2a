package nl.leerkring.news.round;

import java.util.List;
import nl.leerkring.circles.Circles;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** To who wants to know more: whom to ask. */
record ContactsMail(Circles.Introduction circle, Meeting meeting, List<Connection> mine) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle.name() + ": hier wilde je meer van weten", circle.name() + ": you wanted to know more of this");
    }

    @Override
    public Topic topic() {
        return Topic.NEWS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je in de nieuwsronde van " + circle.name() + " zei dat je meer wilt weten.",
                "You are getting this message because you said in the news round of " + circle.name() + " that you want to know more.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk bij wie", "See from whom"), "/kring/" + circle.slug() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten/verbindingen");
    }
}
