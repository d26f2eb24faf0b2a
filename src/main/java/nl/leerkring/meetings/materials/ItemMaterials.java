package nl.leerkring.meetings.materials;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.meetings.ItemBlock;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** The documents on the page of an item. */
@Component
class ItemMaterials implements ItemBlock {

    private final Materials materials;
    private final Meetings meetings;

    ItemMaterials(Materials materials, Meetings meetings) {
        this.materials = materials;
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day, ProgrammeItem item) {
        Folder folder = new Folder(seat, day.meeting(), item, meetings.organises(seat, day.meeting()).orElse(null));
        List<Attachment> attachments = materials.of(folder);
        return attachments.isEmpty() && !folder.fills() ? Optional.empty() : Optional.of(new ItemPart(new ListPart(folder, attachments), materials.largest()));
    }
}
