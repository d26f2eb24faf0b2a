package nl.leerkring.circles.invitations;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.notices.Fault;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * @param circle the address of the circle
 * @param faults whom mail does not reach
 */
record InvitationsPage(String circle, List<Invitation> invitations, List<Fault> faults, Form form, Instant now) implements Page {

    @Override
    public Text title() {
        return Text.of("Uitnodigingen", "Invitations");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    /** Why this invitation did not arrive; nothing: it did, or is on its way. */
    @Nullable Fault fault(Invitation invitation) {
        return invitation.accepted() != null || invitation.withdrawn() != null ? null
                : faults.stream().filter(fault -> fault.address().equalsIgnoreCase(invitation.email())).findFirst().orElse(null);
    }

    /** "10.000 uitnodigingen gaan op weg." */
    static Text underWay(int made) {
        return made == 1 ? Text.of("1 uitnodiging gaat op weg.", "1 invitation is on its way.")
                : Text.of(Dates.number(Language.NL, made) + " uitnodigingen gaan op weg.", Dates.number(Language.EN, made) + " invitations are on their way.");
    }

    static List<Option> roles(Ui ui) {
        return Stream.of(Role.PARTICIPANT, Role.FACILITATOR, Role.OBSERVER, Role.COORDINATOR)
                .map(role -> new Option(role.code(), ui.say(role.label()))).toList();
    }

    String meta(Ui ui, Invitation invitation) {
        String organisation = invitation.organisation().isEmpty() ? "" : " · " + invitation.organisation();
        String sent = invitation.sent() == null ? "" : " · " + ui.say("verstuurd ", "sent ") + ui.day(invitation.sent());
        return invitation.email() + organisation + " · " + ui.say(invitation.role().label()) + sent;
    }
}
