package nl.leerkring.meetings.materials;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Shelf;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeItemId;
import org.springframework.stereotype.Component;

/** Everybody in the circle sees what hangs on an item, as long as the item is in the programme. */
@Component
class ItemShelf implements Shelf {

    private final Programme programme;

    ItemShelf(Programme programme) {
        this.programme = programme;
    }

    @Override
    public String kind() {
        return Folder.ITEM;
    }

    @Override
    public boolean shows(Seat seat, UUID subject) {
        return programme.find(seat, new ProgrammeItemId(subject)).isPresent();
    }
}
