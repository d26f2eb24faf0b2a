package nl.leerkring.meetings.experts;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachments;
import nl.leerkring.meetings.ItemBlock;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** At an item: which experts come, and for who organises the day how it stands with each and what they need. */
@Component
class ExpertBlock implements ItemBlock {

    private final Experts experts;
    private final Meetings meetings;
    private final Attachments attachments;

    ExpertBlock(Experts experts, Meetings meetings, Attachments attachments) {
        this.experts = experts;
        this.meetings = meetings;
        this.attachments = attachments;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day, ProgrammeItem item) {
        List<Expert> all = experts.at(seat, item);
        Optional<Organiser> organiser = meetings.organises(seat, day.meeting());
        String href = seat.href() + "/bijeenkomsten/" + day.meeting().number() + "/programma/" + item.id() + "/expert";
        if (organiser.isEmpty()) {
            List<String> coming = all.stream().filter(expert -> expert.answer() == Expert.Answer.YES).map(Expert::full).toList();
            return coming.isEmpty() ? Optional.empty() : Optional.of(new ComingPart(coming));
        }
        boolean plans = !organiser.get().hostOnly() && !seat.archived();
        if (all.isEmpty() && (!plans || item.pillar() == Pillar.PAUZE)) {
            return Optional.empty();
        }
        return Optional.of(new ExpertsPart(href, all, all.isEmpty() ? List.of() : attachments.on(seat, item.id().value()), plans));
    }
}
