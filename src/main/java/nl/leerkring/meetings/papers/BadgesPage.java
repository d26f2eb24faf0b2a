package nl.leerkring.meetings.papers;

import java.util.List;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Qr;

/** @param base the address of the program, for the code on each badge */
record BadgesPage(Organiser organiser, List<Rsvps.Attendee> people, String base) implements Page {

    @Override
    public Text title() {
        return Text.of("Naamkaartjes", "Name badges");
    }

    /** Who scans it at the door says that this person is there; it opens nothing for who may not. */
    Qr code(Rsvps.Attendee somebody) {
        return Qr.of(base + organiser.href() + "/aanwezigheid/wie/" + somebody.person());
    }
}
