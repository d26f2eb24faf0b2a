package nl.leerkring.meetings.papers;

import java.util.List;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record BadgesPage(Organiser organiser, List<Rsvps.Attendee> people) implements Page {

    @Override
    public Text title() {
        return Text.of("Naamkaartjes", "Name badges");
    }
}
