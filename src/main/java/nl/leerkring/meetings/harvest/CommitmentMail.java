package nl.leerkring.meetings.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** One mail about all that is due. What somebody wrote for herself alone does not stand in it. @param about the circle, when it is one */
record CommitmentMail(String about, List<Commitment> due, String token, Instant made) implements Letter {

    @Override
    public Text subject() {
        return Text.of(about + ": wat werd het?", about + ": what became of it?");
    }

    @Override
    public Topic topic() {
        return Topic.REMINDERS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je na een bijeenkomst opschreef wat je ging doen, en deze dag koos.",
                "You are getting this email because after a meeting you wrote down what you would do, and chose this day.");
    }

    /** Of several at once an answer could not tell which. */
    @Override
    public @Nullable Reply reply() {
        return due.size() > 1 ? null : new Reply(CommitmentByMail.KIND, due.getFirst().card(), made.plus(Duration.ofDays(90)),
                Text.of("Of antwoord op deze mail met ‘klaar’, ‘nog niet’ of ‘vervallen’.", "Or answer this email with ‘done’, ‘not yet’ or ‘dropped’."));
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and needs none. */
    @Override
    public String place() {
        return "/kring/" + due.getFirst().slug() + "/voornemens";
    }

    @Override
    public Action action() {
        return new Action(Text.of("Gedaan, nog niet, of losgelaten", "Done, not yet, or dropped"), "/voornemen/" + token);
    }

    List<Commitment> told() {
        return due.stream().filter(each -> !each.secret()).toList();
    }

    long secret() {
        return due.stream().filter(Commitment::secret).count();
    }
}
