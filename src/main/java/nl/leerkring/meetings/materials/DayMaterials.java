package nl.leerkring.meetings.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** All documents of a day on its own page: first those of the day as a whole, then by item in the order of the programme. */
@Component
class DayMaterials implements MeetingBlock {

    private final Attachments attachments;
    private final Meetings meetings;

    DayMaterials(Attachments attachments, Meetings meetings) {
        this.attachments = attachments;
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        Folder whole = new Folder(seat, meeting, null, meetings.organises(seat, meeting).orElse(null));
        List<ProgrammeItem> items = day.items();
        List<UUID> subjects = Stream.concat(Stream.of(whole.id()), items.stream().map(item -> item.id().value())).toList();
        Map<UUID, List<Attachment>> all = attachments.on(seat, subjects);
        List<DayPart.Group> groups = new ArrayList<>();
        for (ProgrammeItem item : items) {
            List<Attachment> there = all.getOrDefault(item.id().value(), List.of());
            if (!there.isEmpty()) {
                groups.add(new DayPart.Group(new Folder(seat, meeting, item, whole.organiser()), there));
            }
        }
        return all.isEmpty() && !whole.fills() ? Optional.empty() : Optional.of(new DayPart(new DayPart.Group(whole, all.getOrDefault(whole.id(), List.of())), groups));
    }
}
