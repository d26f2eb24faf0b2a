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
                ? Text.of("Je kunt “" + seat.name() + "” dan niet meer openen, en de bijeenkomsten gaan uit je agenda. Terugkomen kan alleen als een coördinator je uitnodigt.",
                        "You can then no longer open “" + seat.name() + "”, and the meetings leave your calendar. You can come back only when a coordinator invites you.")
                : Text.of("Je kunt “" + seat.name() + "” dan niet meer openen. Terugkomen kan alleen als een coördinator je uitnodigt.",
                        "You can then no longer open “" + seat.name() + "”. You can come back only when a coordinator invites you.");
    }
}
