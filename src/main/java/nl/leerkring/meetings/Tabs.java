package nl.leerkring.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tabs of a meeting, as this person sees them. */
@Component
public class Tabs {

    private final ObjectProvider<MeetingTab> tabs;

    Tabs(ObjectProvider<MeetingTab> tabs) {
        this.tabs = tabs;
    }

    public List<Link> of(Seat seat, Meeting meeting, Language language) {
        return tabs.stream().sorted(Comparator.comparingInt(MeetingTab::order)).map(tab -> tab.link(seat, meeting, language))
                .flatMap(Optional::stream).toList();
    }
}
