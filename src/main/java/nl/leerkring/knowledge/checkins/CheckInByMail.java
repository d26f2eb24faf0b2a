package nl.leerkring.knowledge.checkins;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.leerkring.circles.OwnCircles;
import nl.leerkring.circles.Seats;
import nl.leerkring.knowledge.CheckIns;
import nl.leerkring.knowledge.Reply;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.notices.Numbered;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** Who answers the question how it goes, or whether she still does it, says so. */
@Component
class CheckInByMail implements MailAnswer {

    static final String KIND = "check-in";

    private final Seats seats;
    private final CheckIns checkIns;

    CheckInByMail(Seats seats, CheckIns checkIns) {
        this.seats = seats;
        this.checkIns = checkIns;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Said answer(Mailed mail) {
        OwnCircles own = seats.own(mail.person()).orElseThrow(Missing::new);
        List<UUID> asked = checkIns.asked(own, mail.subject()).orElseThrow(Missing::new);
        if (asked.size() == 1) {
            return Said.done(say(own, asked.getFirst(), mail.words(), ""));
        }
        SortedMap<Integer, String> numbers = Numbered.read(mail.words(), asked.size());
        if (numbers.isEmpty()) {
            return Said.unused("Zet voor elk antwoord het nummer uit de mail, elk op een regel, zoals ‘1 goed’.", "Put the number in the email before each answer, each on a line, such as ‘1 good’.");
        }
        List<Text> said = new ArrayList<>();
        numbers.forEach((number, words) -> said.add(say(own, asked.get(number - 1), words, number + ": ")));
        return Said.done(Text.joined(said));
    }

    /** What is refused undoes all of it, and her words come back. */
    private Text say(OwnCircles own, UUID id, String words, String number) {
        Reply.Question question = checkIns.question(own, id).orElseThrow(Missing::new);
        Answered answered = Answered.read(question, words);
        if (answered == null) {
            throw question == Reply.Question.HOW
                    ? new Refused(number + "We weten niet zeker wat je bedoelt. Begin met ‘goed’, ‘lastig’ of ‘ligt stil’.", number + "We are not sure what you mean. Begin with ‘good’, ‘difficult’ or ‘standstill’.")
                    : new Refused(number + "We weten niet zeker wat je bedoelt. Begin met ‘ja’, ‘aangepast’ of ‘nee’.", number + "We are not sure what you mean. Begin with ‘yes’, ‘adapted’ or ‘no’.");
        }
        if (answered.note().length() > CheckInPage.LONGEST_NOTE) {
            throw new Refused(number + "Je toelichting is te lang: hooguit " + CheckInPage.LONGEST_NOTE + " tekens.", number + "Your note is too long: " + CheckInPage.LONGEST_NOTE + " characters at most.");
        }
        if (!checkIns.answer(own, id, answered.reply(), answered.note())) {
            throw new Missing();
        }
        Text reply = answered.reply().label();
        return Text.of(number + "Dank je. Bij de kaart staat: " + reply.nl() + ".", number + "Thank you. With the card it says: " + reply.en() + ".");
    }
}
