package nl.leerkring.news.round;

import java.util.List;
import nl.leerkring.circles.Circles;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** To who told something: who wants to know more. */
record WantedMail(Circles.Introduction circle, Meeting meeting, List<Connection> mine) implements Letter {

    @Override
    public Text subject() {
        long people = mine.stream().map(each -> each.wanter().id()).distinct().count();
        return people == 1 ? Text.of(circle.name() + ": iemand wil meer weten van wat jij vertelde", circle.name() + ": somebody wants to know more of what you told")
                : Text.of(circle.name() + ": " + people + " mensen willen meer weten van wat jij vertelde", circle.name() + ": " + people + " people want to know more of what you told");
    }

    @Override
    public Topic topic() {
        return Topic.NEWS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je iets vertelde in de nieuwsronde van " + circle.name() + ".",
                "You are getting this message because you told something in the news round of " + circle.name() + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk wie", "See who"), "/kring/" + circle.slug() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten/verbindingen");
    }
}
