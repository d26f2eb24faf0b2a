package nl.leerkring.meetings.evaluation;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.rsvp.Links;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looking back by answering the mail of the day after: by number, or in one piece, which is then what was most valuable. */
@Component
public class EvaluationByMail implements MailAnswer {

    public static final String KIND = "evaluation";

    private static final Pattern MARK = Pattern.compile("\\b(10|[1-9])\\b");

    private final Links links;
    private final Meetings meetings;
    private final Evaluations evaluations;
    private final Clock clock;

    EvaluationByMail(Links links, Meetings meetings, Evaluations evaluations, Clock clock) {
        this.links = links;
        this.meetings = meetings;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Said answer(Mailed mail) {
        Links.Opening own = links.open(new PersonId(mail.person()), new MeetingId(mail.subject())).orElseThrow(Missing::new);
        Meeting meeting = meetings.find(own, own.meeting()).orElseThrow(Missing::new);
        Evaluation given = read(mail.words());
        if (!Evaluation.open(meeting, clock.instant())) {
            return Said.unused("Terugblikken kan van de dag zelf tot twee weken erna.", "You can look back from the day itself until two weeks after it.");
        }
        if (given.empty() || given.best().length() > Evaluation.LONGEST || given.better().length() > Evaluation.LONGEST) {
            return Said.unused("Antwoord met 1, 2 en 3, elk op een nieuwe regel, en elk hooguit " + Evaluation.LONGEST + " tekens.",
                    "Answer with 1, 2 and 3, each on a new line, and each " + Evaluation.LONGEST + " characters at most.");
        }
        evaluations.give(own, own.circle(), meeting, given);
        return Said.done("Dank je wel. Niemand leest wie wat schreef.", "Thank you. Nobody reads who wrote what.");
    }

    private static Evaluation read(String words) {
        Optional<String> best = numbered(words, 1);
        Optional<String> better = numbered(words, 2);
        Optional<String> again = numbered(words, 3);
        return best.isEmpty() && better.isEmpty() && again.isEmpty() ? new Evaluation(words, "", null)
                : new Evaluation(best.orElse(""), better.orElse(""), again.map(EvaluationByMail::mark).orElse(null));
    }

    /** From this number at the beginning of a line until the next. */
    private static Optional<String> numbered(String words, int number) {
        Matcher found = Pattern.compile("(?ms)^\\s*" + number + "\\s*[.):-]\\s*(.*?)(?=^\\s*[1-3]\\s*[.):-]|\\z)").matcher(words);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    private static @Nullable Integer mark(String words) {
        Matcher mark = MARK.matcher(words);
        return mark.find() ? Integer.valueOf(mark.group(1)) : null;
    }
}
