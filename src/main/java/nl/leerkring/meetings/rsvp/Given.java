package nl.leerkring.meetings.rsvp;

import java.util.Set;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.people.Needs;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is handed in.
 *
 * @param needs nothing: leave what is known as it is
 */
record Given(Rsvp.Choice choice, String colleague, String email, @Nullable Needs needs) {

    static final int LONGEST_NEED = 300;
    private static final Set<String> WORDS = Set.of("ja", "online", "collega", "nee");

    static Given of(Rsvp.Choice choice) {
        return new Given(choice, "", "", null);
    }

    /** Reads the form; what is wrong stands in it afterwards, and the answer is then not to be used. */
    static Given read(Form form, Meeting.Form meeting) {
        Rsvp.Choice choice = Coded.said(Rsvp.Choice.class, form.oneOf("a", WORDS));
        if (choice == null || !choice.fits(meeting)) {
            form.wrong("a", "Kies een van de mogelijkheden.", "Choose one of the options.");
            choice = Rsvp.Choice.DECLINE;
        }
        boolean sends = choice == Rsvp.Choice.COLLEAGUE;
        return new Given(choice, sends ? form.text("collega", 120) : "", sends ? form.email("email") : "", needs(form));
    }

    static @Nullable Needs needs(Form form) {
        if (form.values("dieet").isEmpty() && form.values("toegang").isEmpty()) {
            return null;
        }
        return new Needs(form.optional("dieet", LONGEST_NEED), form.optional("toegang", LONGEST_NEED));
    }
}
