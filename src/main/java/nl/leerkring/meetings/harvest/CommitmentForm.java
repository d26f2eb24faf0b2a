package nl.leerkring.meetings.harvest;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.web.Form;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** The three answers to: what became of it? */
final class CommitmentForm {

    private static final int MOST_YEARS = 2;
    private static final int USUAL_WEEKS = 4;

    private CommitmentForm() {
    }

    /** The day that is proposed for who says: not yet. */
    static LocalDate proposed(LocalDate today) {
        return today.plusWeeks(USUAL_WEEKS);
    }

    /** Does what was answered. @return what to say; nothing: the form tells what is wrong */
    static @Nullable Text answer(Commitments commitments, Key own, UUID card, Form form, LocalDate today) {
        String answer = form.oneOf("antwoord", Set.of("gedaan", "nog-niet", "losgelaten"));
        String why = form.optional("waarom", Commitment.LONGEST_WHY);
        LocalDate day = answer.equals("nog-niet") ? day(form, today) : null;
        if (form.bad()) {
            return null;
        }
        if (day != null) {
            return told(commitments.later(own, card, day), Text.of("Goed. We vragen er die dag nog eens naar.", "Good. We ask again that day."));
        }
        boolean done = answer.equals("gedaan");
        return told(commitments.decide(own, card, done, done ? "" : why), done ? Text.of("Mooi. Het staat op gedaan.", "Good. It is marked as done.")
                : Text.of("Het staat op losgelaten. We vragen er niet meer naar.", "It is marked as dropped. We ask no more."));
    }

    private static Text told(boolean happened, Text text) {
        return happened ? text : Text.of("Hier had je al op geantwoord.", "You had answered this already.");
    }

    private static @Nullable LocalDate day(Form form, LocalDate today) {
        LocalDate day = form.date("wanneer");
        if (day == null) {
            form.wrong("wanneer", "Wanneer zullen we het nog eens vragen?", "When shall we ask again?");
        } else if (!day.isAfter(today) || day.isAfter(today.plusYears(MOST_YEARS))) {
            form.wrong("wanneer", "Kies een dag vanaf morgen, binnen twee jaar.", "Choose a day from tomorrow, within two years.");
        }
        return day;
    }
}
