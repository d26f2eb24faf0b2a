package nl.leerkring.knowledge.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leerkring.knowledge.CheckIns.CheckIn;
import nl.leerkring.knowledge.Reply.Question;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Numbered;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** One mail about all that comes back. What only she reads does not stand in it. @param about the circle, when it is one */
record CheckInMail(String about, List<CheckIn> due, String token, Instant made) implements Letter {

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
        return Text.of("Je krijgt dit bericht omdat jij dit trekt in je kring. Antwoord je niet, dan vragen we het niet nog eens.",
                "You are getting this message because you take the lead of this in your circle. If you do not answer, we do not ask again.");
    }

    @Override
    public Reply reply() {
        return new Reply(CheckInByMail.KIND, Numbered.subject(ids()), made.plus(Duration.ofDays(90)), due.size() > 1
                ? Text.of("Of antwoord op deze mail met de nummers, elk op een regel, zoals ‘1 goed’ of ‘2 nee’. Schrijf er gerust iets bij.",
                        "Or answer this email with the numbers, each on a line, such as ‘1 good’ or ‘2 no’. Feel free to add a note.")
                : due.getFirst().question() == Question.HOW
                        ? Text.of("Of antwoord op deze mail met ‘goed’, ‘lastig’ of ‘ligt stil’, en schrijf er gerust iets bij.",
                                "Or answer this email with ‘good’, ‘difficult’ or ‘standstill’, and feel free to add a note.")
                        : Text.of("Of antwoord op deze mail met ‘ja’, ‘aangepast’ of ‘nee’, en schrijf er gerust iets bij.",
                                "Or answer this email with ‘yes’, ‘adapted’ or ‘no’, and feel free to add a note."));
    }

    private List<UUID> ids() {
        return due.stream().map(CheckIn::id).toList();
    }

    /** In the order of their numbers. */
    List<CheckIn> told() {
        List<UUID> order = Numbered.order(ids());
        return due.stream().sorted(Comparator.comparing(each -> order.indexOf(each.id()))).toList();
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and needs none. */
    @Override
    public String place() {
        return "/kring/" + due.getFirst().slug() + "/kennis/opvolging";
    }

    @Override
    public Action action() {
        return new Action(Text.of("Antwoord", "Answer"), "/opvolging/" + token);
    }

    Text line(CheckIn each) {
        return each.question().about(each.secret() ? "een kaart die alleen jij leest" : each.title());
    }
}
