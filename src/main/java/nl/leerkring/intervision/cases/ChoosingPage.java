package nl.leerkring.intervision.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param mine     what this person recognises
 * @param outcomes after the choosing only
 * @param leads    may close the choosing
 */
record ChoosingPage(Seat seat, Meeting meeting, List<Cases.Offer> offers, Set<UUID> mine, boolean closed, Map<UUID, Choosings.Outcome> outcomes,
        boolean leads, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Herken je dit?", "Do you recognise this?");
    }

    String day() {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
    }

    String href() {
        return day() + "/casussen";
    }

    boolean chooses() {
        return !closed && seat.role().takesPart() && !seat.archived();
    }

    Choosings.@Nullable Outcome of(Cases.Offer offer) {
        return outcomes.get(offer.id().value());
    }

    boolean own(Cases.Offer offer) {
        return offer.bringer().equals(seat.person());
    }

    boolean recognises(Cases.Offer offer) {
        return mine.contains(offer.id().value());
    }
}
