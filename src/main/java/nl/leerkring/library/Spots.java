package nl.leerkring.library;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.components.Option;
import org.springframework.stereotype.Component;

/** All on which attachments hang in a circle, as far as somebody may see it. */
@Component
public class Spots {

    private final List<Shelf> shelves;

    Spots(List<Shelf> shelves) {
        this.shelves = shelves;
    }

    public List<Spot> of(Seat seat) {
        return shelves.stream().flatMap(shelf -> shelf.spots(seat).stream()).toList();
    }

    /** The meetings among them, to choose from. */
    public static List<Option> meetings(List<Spot> spots) {
        return spots.stream().filter(Spot::isMeeting).map(spot -> new Option(spot.subject().toString(), spot.title())).toList();
    }

    /** Whether this seat may see what it hangs on. */
    public boolean shows(Seat seat, Attachment attachment) {
        return shelves.stream().anyMatch(shelf -> shelf.kind().equals(attachment.subject().kind()) && shelf.shows(seat, attachment.subject().id()));
    }
}
