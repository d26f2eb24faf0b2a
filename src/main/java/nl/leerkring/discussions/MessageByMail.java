package nl.leerkring.discussions;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.people.People;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Who answers a mail about a conversation says it there, with what came along. */
@Component
class MessageByMail implements MailAnswer {

    static final String KIND = "message";

    private static final Key HOUSE = Key.house("who answers a mail about a conversation");

    private final People people;
    private final Seats seats;
    private final Threads threads;
    private final MessageShelf shelf;

    MessageByMail(People people, Seats seats, Threads threads, MessageShelf shelf) {
        this.people = people;
        this.seats = seats;
        this.threads = threads;
        this.shelf = shelf;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Said answer(Mailed mail) {
        Seat seat = seat(mail);
        Thread thread = threads.get(seat, new ThreadId(mail.subject()));
        if (seat.archived()) {
            return Said.unused("De kring is gesloten. Je kunt het gesprek nog lezen, maar er niets meer bij schrijven.",
                    "The circle is closed. You can still read the conversation, but write nothing in it.");
        }
        if (!Thread.speaks(seat)) {
            return Said.unused("Je kunt dit gesprek lezen, maar er niet in schrijven.", "You can read this conversation, but not write in it.");
        }
        if (mail.words().isEmpty()) {
            return Said.unused("We vonden alleen een bijlage. Schrijf er een regel bij, dan komt hij mee in het gesprek.",
                    "We found an attachment alone. Add a line of text, and it comes along into the conversation.");
        }
        Threads.Posted posted = threads.reply(seat, thread, mail.words(), "mail " + mail.id());
        Text trouble = posted.fresh() ? trouble(seat, posted, mail.files()) : Text.of("", "");
        return Said.done(("Het staat in het gesprek ‘" + thread.name().nl() + "’. " + trouble.nl()).strip(), ("It is in the conversation ‘" + thread.name().en() + "’. " + trouble.en()).strip());
    }

    /** As long as she is there and her seat is. */
    private Seat seat(Mailed mail) {
        if (mail.circle() == null) {
            throw new Missing();
        }
        return people.find(HOUSE, new PersonId(mail.person())).flatMap(person -> seats.find(Viewer.byMail(person), new CircleId(mail.circle()))).orElseThrow(Missing::new);
    }

    /** Which files did not come along and why, and who does not see it. */
    private Text trouble(Seat seat, Threads.Posted posted, List<MultipartFile> files) {
        List<Text> said = new ArrayList<>();
        shelf.hang(seat, posted.message(), files.stream().limit(MessageShelf.MOST_AT_ONCE).toList()).forEach(reason -> said.add(reason.reason()));
        if (files.size() > MessageShelf.MOST_AT_ONCE) {
            said.add(Text.of("Er kwamen meer dan " + MessageShelf.MOST_AT_ONCE + " bestanden mee; de eerste " + MessageShelf.MOST_AT_ONCE + " staan erbij.",
                    "More than " + MessageShelf.MOST_AT_ONCE + " files came along; the first " + MessageShelf.MOST_AT_ONCE + " are there."));
        }
        posted.unseen().forEach(name -> said.add(Text.of(name + " ziet dit gesprek niet en krijgt dus geen bericht.", name + " does not see this conversation and is not told.")));
        return Text.joined(said);
    }
}
