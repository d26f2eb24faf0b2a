package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerkring.circles.OwnCircles;
import nl.leerkring.circles.Seats;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.notices.Numbered;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers the question what became of an intention, says so: done, not yet, or dropped. */
@Component
class CommitmentByMail implements MailAnswer {

    static final String KIND = "commitment";

    private static final Pattern LATER_WORDS = Pattern.compile("\\b(nog niet|nog mee bezig|nog bezig|later|not yet|still working)\\b");
    private static final Pattern DROPPED_WORDS = Pattern.compile("\\b(vervallen|vervalt|losgelaten|laat ik los|gestopt|gaat niet door|hoeft niet meer|dropped|cancelled|given up)\\b");
    private static final Pattern DONE_WORDS = Pattern.compile("\\b(klaar|gedaan|gelukt|afgerond|done|finished|completed)\\b");
    private static final Pattern NOT = Pattern.compile("\\b(niet|nooit|not|never|geen)\\b");

    private final Seats seats;
    private final Commitments commitments;
    private final Clock clock;

    CommitmentByMail(Seats seats, Commitments commitments, Clock clock) {
        this.seats = seats;
        this.commitments = commitments;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Said answer(Mailed mail) {
        OwnCircles own = seats.own(mail.person()).orElseThrow(Missing::new);
        List<UUID> cards = commitments.asked(own, mail.subject());
        if (cards.size() == 1) {
            Outcome outcome = Outcome.of(mail.words());
            return outcome == null ? Said.unused("We weten niet zeker wat je bedoelt. Antwoord met ‘klaar’, ‘nog niet’ of ‘vervallen’.",
                    "We are not sure what you mean. Answer with ‘done’, ‘not yet’ or ‘dropped’.") : Said.done(say(own, cards.getFirst(), outcome, mail.words()));
        }
        SortedMap<Integer, String> numbers = Numbered.read(mail.words(), cards.size());
        if (numbers.isEmpty() || numbers.values().stream().anyMatch(words -> Outcome.of(words) == null)) {
            return Said.unused("We weten niet zeker wat je bedoelt. Zet voor elk antwoord het nummer uit de mail, elk op een regel: ‘1 klaar’, ‘2 nog niet’.",
                    "We are not sure what you mean. Put the number in the email before each answer, each on a line: ‘1 done’, ‘2 not yet’.");
        }
        List<Text> said = new ArrayList<>();
        numbers.forEach((number, words) -> {
            Text text = say(own, cards.get(number - 1), Objects.requireNonNull(Outcome.of(words)), words);
            said.add(Text.of(number + ": " + text.nl(), number + ": " + text.en()));
        });
        return Said.done(Text.joined(said));
    }

    private enum Outcome {
        DONE, LATER, DROPPED;

        /** Nothing: not one of them, or more than one. */
        static @Nullable Outcome of(String text) {
            String words = text.toLowerCase(Locale.ROOT);
            boolean later = LATER_WORDS.matcher(words).find();
            boolean dropped = DROPPED_WORDS.matcher(words).find();
            boolean done = !later && DONE_WORDS.matcher(words).find() && !NOT.matcher(words).find();
            return (later ? 1 : 0) + (dropped ? 1 : 0) + (done ? 1 : 0) != 1 ? null : later ? LATER : dropped ? DROPPED : DONE;
        }
    }

    private Text say(OwnCircles own, UUID card, Outcome outcome, String words) {
        boolean happened = outcome == Outcome.LATER ? commitments.later(own, card, CommitmentForm.proposed(Dates.dayOf(clock.instant())))
                : commitments.decide(own, card, outcome == Outcome.DONE, outcome == Outcome.DONE ? "" : why(words));
        return !happened ? Text.of("Hier had je al op geantwoord.", "You had answered this already.") : switch (outcome) {
            case DONE -> Text.of("Mooi. Het staat op gedaan.", "Good. It is marked as done.");
            case LATER -> Text.of("Goed. We vragen er over vier weken nog eens naar.", "Good. We ask again in four weeks.");
            case DROPPED -> Text.of("Het staat op losgelaten. We vragen er niet meer naar.", "It is marked as dropped. We ask no more.");
        };
    }

    private static String why(String words) {
        return words.length() > Commitment.LONGEST_WHY ? words.substring(0, Commitment.LONGEST_WHY) : words;
    }
}
