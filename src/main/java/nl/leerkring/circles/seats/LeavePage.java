package nl.leerkring.circles.seats;

import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record LeavePage(Seat seat) implements Page {

    @Override
    public Text title() {
        return Text.of("Verlaat de kring", "Leave the circle");
    }

    Text consequence() {
        return seat.role().takesPart() && !seat.archived()
                ? Text.of("Je kunt ‘" + seat.name() + "’ dan niet meer openen, en de bijeenkomsten gaan uit je agenda. Terugkomen kan alleen als een coördinator je uitnodigt.",
                        "You will no longer be able to open ‘" + seat.name() + "’, and the meetings will be removed from your calendar. You can only come back if a coordinator invites you.")
                : Text.of("Je kunt ‘" + seat.name() + "’ dan niet meer openen. Terugkomen kan alleen als een coördinator je uitnodigt.",
                        "You will no longer be able to open ‘" + seat.name() + "’. You can only come back if a coordinator invites you.");
    }
}
