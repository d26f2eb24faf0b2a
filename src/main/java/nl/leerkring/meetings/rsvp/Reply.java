package nl.leerkring.meetings.rsvp;

import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.people.Needs;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of answers: somebody who is asked, and what was answered, if anything.
 *
 * @param maybe her calendar said so, and she answered nothing else
 * @param by the name of who answered, when it was somebody else
 */
record Reply(UUID person, String name, String organisation, Role role, @Nullable Rsvp rsvp, Needs needs, String by, boolean maybe) {

    boolean seated() {
        return rsvp != null && rsvp.place() == Rsvp.Place.SEATED;
    }

    boolean waits() {
        return rsvp != null && rsvp.waits();
    }

    boolean again() {
        return rsvp != null && rsvp.again();
    }

    boolean said(Rsvp.Choice choice) {
        return rsvp != null && rsvp.choice() == choice;
    }

    /** Who will be there: the person, or the colleague for the person. */
    String comes() {
        return rsvp != null && rsvp.choice() == Rsvp.Choice.COLLEAGUE ? rsvp.colleague() : name;
    }

    boolean there() {
        return seated() || said(Rsvp.Choice.ONLINE);
    }
}
