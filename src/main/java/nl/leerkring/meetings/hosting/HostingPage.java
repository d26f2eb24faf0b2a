package nl.leerkring.meetings.hosting;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * @param coming the meetings that still have to be received
 * @param works  the organisation this person works for
 * @param mayOffer whether this person can offer it
 */
record HostingPage(Seat seat, List<Meeting> coming, List<HostOffer> offers, @Nullable UUID works, boolean mayOffer) implements Page {

    @Override
    public Text title() {
        return Text.of("Wie ontvangt ons?", "Who will host us?");
    }

    String href() {
        return seat.href() + "/gastheerschap";
    }

    List<HostOffer> open() {
        return offers.stream().filter(HostOffer::open).toList();
    }

    /** A no is between the coordinators and who offered. */
    List<HostOffer> decided() {
        return offers.stream().filter(offer -> !offer.open() && (seat.coordinates() || offer.organisation().equals(works))).toList();
    }

    boolean mine(HostOffer offer) {
        return !seat.archived() && (seat.coordinates() || seat.person().equals(offer.person()));
    }

    boolean chooses() {
        return seat.coordinates() && !seat.archived();
    }

    static String about(Ui ui, HostOffer offer) {
        String which = offer.theme().isEmpty() ? ui.say("welke bijeenkomst dan ook", "any meeting") : "‘" + offer.theme() + "’";
        return offer.name().isEmpty() ? which : which + " · " + offer.name();
    }
}
