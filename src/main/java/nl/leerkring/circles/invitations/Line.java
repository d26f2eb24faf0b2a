package nl.leerkring.circles.invitations;

import nl.leerkring.circles.Role;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line of what was pasted.
 *
 * @param number   as a spreadsheet counts, from 1
 * @param trouble  why nothing is done with it; nothing: it is good
 */
record Line(long number, String email, String name, String organisation, Role role, @Nullable Text trouble) {

    Line because(String nl, String en) {
        return new Line(number, email, name, organisation, role, Text.of(nl, en));
    }

    Line at(String workplace) {
        return new Line(number, email, name, workplace, role, trouble);
    }

    boolean good() {
        return trouble == null;
    }
}
