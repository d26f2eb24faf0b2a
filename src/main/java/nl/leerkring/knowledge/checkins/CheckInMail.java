package nl.leerkring.knowledge.checkins;

import java.util.List;
import nl.leerkring.knowledge.CheckIns.CheckIn;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** One mail about all that comes back. What only she reads does not stand in it. @param about the circle, when it is one */
record CheckInMail(String about, List<CheckIn> due, String token) implements Letter {

    @Override
    public Text subject() {
        return Text.of(about + ": hoe gaat het ermee?", about + ": how is it going?");
    }

    @Override
    public Topic topic() {
        return Topic.REMINDERS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat jij dit trekt in je kring. Antwoord je niet, dan vragen we het niet nog eens.",
                "You are getting this email because you take the lead of this in your circle. If you do not answer, we do not ask again.");
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and needs none. */
    @Override
    public String place() {
        return "/kring/" + due.getFirst().slug() + "/kennis/opvolging";
    }

    @Override
    public Action action() {
        return new Action(Text.of("Antwoord met één tik", "Answer with one tap"), "/opvolging/" + token);
    }

    Text line(CheckIn each) {
        return each.question().about(each.secret() ? "een kaart die alleen jij leest" : each.title());
    }
}
