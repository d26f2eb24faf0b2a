package nl.leerkring.circles.invitations;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** An invitation that no longer works explains itself. @param state nothing: there is no such invitation */
record ExpiredPage(Invitation.@Nullable State state) implements Page {

    @Override
    public Text title() {
        return state == Invitation.State.ACCEPTED ? Text.of("Je doet al mee", "You have already joined")
                : Text.of("Deze uitnodiging werkt niet meer", "This invitation no longer works");
    }

    @Override
    public int status() {
        return 410;
    }

    Text explanation() {
        return switch (state) {
            case ACCEPTED -> Text.of("Deze uitnodiging is al gebruikt. Log in met je mailadres om naar de kring te gaan.",
                    "This invitation has already been used. Sign in with your email address to go to the circle.");
            case WITHDRAWN -> Text.of("De coördinator heeft deze uitnodiging ingetrokken. Klopt dat niet? Vraag het de coördinator.",
                    "The coordinator withdrew this invitation. Not right? Ask the coordinator.");
            case EXPIRED -> Text.of("Een uitnodiging geldt zestig dagen. Vraag de coördinator om een nieuwe.",
                    "An invitation is valid for sixty days. Ask the coordinator for a new one.");
            case CLOSED -> Text.of("De kring is afgesloten; er komt niemand meer bij.", "The circle is closed; nobody can join any more.");
            case null, default -> Text.of("Misschien kreeg je een nieuwere mail: de link daarin werkt wel. Anders helpt de coördinator van de kring je verder.",
                    "Perhaps you got a newer email: the link in that one works. Otherwise the coordinator of the circle can help you.");
        };
    }
}
