package nl.leerkring.meetings.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Numbered;
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
        return Text.of("Je krijgt dit bericht omdat je na een bijeenkomst opschreef wat je ging doen, en deze dag koos.",
                "You are getting this message because after a meeting you wrote down what you would do, and chose this day.");
    }

    /** Of several at once an answer says which by its number; what only she reads has none. */
    @Override
    public @Nullable Reply reply() {
        List<UUID> asked = (due.size() == 1 ? due : told()).stream().map(Commitment::card).toList();
        return asked.isEmpty() ? null : new Reply(CommitmentByMail.KIND, Numbered.subject(asked), made.plus(Duration.ofDays(90)), asked.size() == 1
                ? Text.of("Of antwoord op deze mail met ‘klaar’, ‘nog niet’ of ‘vervallen’.", "Or answer this email with ‘done’, ‘not yet’ or ‘dropped’.")
                : Text.of("Of antwoord op deze mail met de nummers, elk op een regel: ‘1 klaar’, ‘2 nog niet’, ‘3 vervallen’.",
                        "Or answer this email with the numbers, each on a line: ‘1 done’, ‘2 not yet’, ‘3 dropped’."));
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
        List<UUID> order = Numbered.order(due.stream().map(Commitment::card).toList());
        return due.stream().filter(each -> !each.secret()).sorted(Comparator.comparing(each -> order.indexOf(each.card()))).toList();
    }

    long secret() {
        return due.stream().filter(Commitment::secret).count();
    }
}
