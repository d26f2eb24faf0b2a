package nl.leerkring.knowledge.sisters;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** @param requests what this circle asked of others @param code with which others ask this one; empty: there is none */
record SistersPage(Seat seat, List<Sisters.Sister> sisters, List<Requests.Request> requests, String code, List<Sisters.Offer> offers, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Partnerkringen", "Partner circles");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return seat.href() + "/kennis/partners";
    }

    boolean settles() {
        return seat.coordinates() && !seat.archived();
    }

    boolean decides(Sisters.Offer offer) {
        return !offer.mine() && offer.open() && Contributor.may(seat);
    }

    String state(Ui ui, Sisters.Offer offer) {
        String by = offer.mine() ? ui.say("aangeboden aan ", "offered to ") : ui.say("aangeboden door ", "offered by ");
        return by + offer.circle() + (offer.open() ? "" : " · " + (offer.taken() ? ui.say("overgenomen", "taken over") : ui.say("niet nu", "not now")));
    }
}
