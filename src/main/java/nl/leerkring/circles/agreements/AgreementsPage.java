package nl.leerkring.circles.agreements;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * @param everybody for coordinators; for others nobody
 * @param changed   the text changed between reading and accepting
 */
record AgreementsPage(Seat seat, Agreements.Agreement agreement, List<Agreements.Accepted> everybody, boolean changed) implements Page {

    private static final int SHOWN = 100;

    @Override
    public Text title() {
        return Text.of("Onze afspraken", "Our agreements");
    }

    @Override
    public int status() {
        return changed ? 409 : 200;
    }

    boolean asks() {
        return agreement.open() && seat.asksAgreement();
    }

    List<String> names(boolean accepted) {
        return everybody.stream().filter(each -> each.accepted() == accepted).map(Agreements.Accepted::name).limit(SHOWN).toList();
    }

    long count(boolean accepted) {
        return everybody.stream().filter(each -> each.accepted() == accepted).count();
    }
}
