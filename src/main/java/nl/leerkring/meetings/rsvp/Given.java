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
public record Given(Rsvp.Choice choice, String colleague, String email, @Nullable Needs needs) {

    private static final Set<String> WORDS = Set.of("ja", "online", "collega", "nee");

    public static Given of(Rsvp.Choice choice) {
        return new Given(choice, "", "", null);
    }

    /**
     * Reads the form; what is wrong stands in it afterwards, and the answer is then not to be used.
     *
     * @param own the address of whose answer it is: nobody is her own colleague
     */
    static Given read(Form form, Meeting meeting, String own) {
        Rsvp.Choice choice = Coded.said(Rsvp.Choice.class, form.oneOf("a", WORDS));
        if (choice == null || !choice.fits(meeting.form())) {
            form.wrong("a", "Kies een van de mogelijkheden.", "Choose one of the options.");
            choice = Rsvp.Choice.DECLINE;
        }
        stillOn(form, meeting);
        boolean sends = choice == Rsvp.Choice.COLLEAGUE;
        Given given = new Given(choice, sends ? form.text("collega", 120) : "", sends ? form.email("email") : "", needs(form));
        if (sends && given.email().equalsIgnoreCase(own)) {
            form.wrong("email", "Dit is het adres van wie zelf gevraagd is. Vul het adres van de collega in, of kies Ik kom.",
                    "This is the address of who was asked. Fill in the address of the colleague, or choose I am coming.");
        }
        return given;
    }

    private static void stillOn(Form form, Meeting meeting) {
        if (!form.value("dag").isEmpty() && !form.value("dag").equals(RsvpPage.day(meeting))) {
            form.wrong("a", "De dag is intussen verplaatst. Kijk naar de nieuwe dag, en zeg dan of je komt.",
                    "The day has moved in the meantime. Look at the new day, and then say whether you are coming.");
        }
    }

    static @Nullable Needs needs(Form form) {
        if (form.values("dieet").isEmpty() && form.values("toegang").isEmpty()) {
            return null;
        }
        return Needs.read(form);
    }
}
