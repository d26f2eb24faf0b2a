package nl.leerkring.meetings.rsvp;

import java.util.Arrays;
import java.util.List;
import nl.leerkring.meetings.rsvp.Rsvp.Choice;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where the links in a mail lead: what was tapped there is asked once more, and one press stores it.
 *
 * @param tapped the choice that is asked once more; nothing: none was made, or it is what is stored
 * @param here   it is the day, and this person did not say yet that she is there
 */
record LinkPage(String token, Occasion occasion, @Nullable Rsvp rsvp, @Nullable Choice tapped, Form form, boolean here) implements Page {

    static LinkPage of(String token, Occasion occasion, @Nullable Rsvp rsvp, String word, Form form, boolean here) {
        Choice said = Coded.said(Choice.class, word);
        boolean fits = said != null && said.fits(occasion.meeting().form()) && form.error("a") == null;
        boolean stored = rsvp != null && !rsvp.again() && rsvp.choice() == said && !form.bad();
        if (rsvp != null && rsvp.again() && !form.bad()) {
            form.with("a", List.of());
        }
        return new LinkPage(token, occasion, rsvp, fits && !stored ? said : null, form, here);
    }

    /** What was answered counts for this day. */
    boolean saved() {
        return rsvp != null && !rsvp.again();
    }

    @Override
    public Text title() {
        if (!askable() || tapped == null) {
            return askable() && saved() ? Text.of("Je antwoord is bewaard", "Your answer is saved") : Text.of("Kom je?", "Are you coming?");
        }
        return switch (tapped) {
            case COME -> Text.of("Nog één druk: je komt", "One more press: you are coming");
            case ONLINE -> Text.of("Nog één druk: je doet online mee", "One more press: you will join online");
            case DECLINE -> Text.of("Nog één druk: je komt niet", "One more press: you are not coming");
            case COLLEAGUE -> Text.of("Nog even: wie stuur je?", "One more thing: who are you sending?");
        };
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    static Text press(Choice tapped) {
        return switch (tapped) {
            case COME -> Text.of("Ja, ik kom", "Yes, I am coming");
            case ONLINE -> Text.of("Ja, ik doe online mee", "Yes, I will join online");
            case DECLINE -> Text.of("Ik kan niet", "I can’t come");
            case COLLEAGUE -> Text.of("Ik stuur deze collega", "I will send this colleague");
        };
    }

    boolean askable() {
        return occasion.meeting().dated() && occasion.meeting().cancelled() == null;
    }

    /** What else one can say. */
    List<Choice> others() {
        return Arrays.stream(Choice.values()).filter(choice -> choice != tapped && choice.fits(occasion.meeting().form())).toList();
    }
}
