package nl.leerkring.discussions;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Shelf;
import nl.leerkring.library.Subject;
import org.springframework.stereotype.Component;

/** Who may read a message may have what hangs on it. */
@Component
public class MessageShelf implements Shelf {

    private final Messages messages;

    MessageShelf(Messages messages) {
        this.messages = messages;
    }

    public static Subject subject(UUID message) {
        return new Subject("bericht", message);
    }

    @Override
    public String kind() {
        return "bericht";
    }

    @Override
    public boolean shows(Seat seat, UUID subject) {
        return messages.find(seat, subject).filter(Message::readable).isPresent();
    }
}
