package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.web.Missing;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** Who answers the question what became of an intention, says so: done, not yet, or dropped. */
@Component
class CommitmentByMail implements MailAnswer {

    static final String KIND = "commitment";

    private static final Pattern LATER = Pattern.compile("\\b(nog niet|nog mee bezig|nog bezig|later|not yet|still working)\\b");
    private static final Pattern DROPPED = Pattern.compile("\\b(vervallen|vervalt|losgelaten|laat ik los|gestopt|gaat niet door|hoeft niet meer|dropped|cancelled|given up)\\b");
    private static final Pattern DONE = Pattern.compile("\\b(klaar|gedaan|gelukt|afgerond|done|finished|completed)\\b");
    private static final Pattern NOT = Pattern.compile("\\b(niet|not|geen)\\b");

    private final FollowLinks links;
    private final Commitments commitments;
    private final Clock clock;

    CommitmentByMail(FollowLinks links, Commitments commitments, Clock clock) {
        this.links = links;
        this.commitments = commitments;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Said answer(Mailed mail) {
        FollowLinks.Opening own = links.open(mail.person()).orElseThrow(Missing::new);
        commitments.check(own, mail.subject());
        String words = mail.words().toLowerCase(Locale.ROOT);
        boolean later = LATER.matcher(words).find();
        boolean dropped = DROPPED.matcher(words).find();
        boolean done = !later && DONE.matcher(words).find() && !NOT.matcher(words).find();
        if ((later ? 1 : 0) + (dropped ? 1 : 0) + (done ? 1 : 0) != 1) {
            return Said.unused("We weten niet zeker wat je bedoelt. Antwoord met ‘klaar’, ‘nog niet’ of ‘vervallen’.", "We are not sure what you mean. Answer with ‘done’, ‘not yet’ or ‘dropped’.");
        }
        if (later) {
            LocalDate day = CommitmentForm.proposed(Dates.dayOf(clock.instant()));
            return told(commitments.later(own, mail.subject(), day), Said.done("Goed. We vragen er over vier weken nog eens naar.", "Good. We ask again in four weeks."));
        }
        return told(commitments.decide(own, mail.subject(), done, done ? "" : why(mail.words())),
                done ? Said.done("Mooi. Het staat op gedaan.", "Good. It is marked as done.")
                        : Said.done("Het staat op losgelaten. We vragen er niet meer naar.", "It is marked as dropped. We ask no more."));
    }

    private static String why(String words) {
        return words.length() > Commitment.LONGEST_WHY ? words.substring(0, Commitment.LONGEST_WHY) : words;
    }

    private static Said told(boolean happened, Said said) {
        return happened ? said : Said.done("Hier had je al op geantwoord.", "You had answered this already.");
    }
}
