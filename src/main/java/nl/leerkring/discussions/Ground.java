package nl.leerkring.discussions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Seat;

/** A bean of each module under whose things people talk. */
public interface Ground {

    /** The kind of its subjects, such as {@code bijeenkomst}. */
    String kind();

    /** Those that this seat may see, in one query; what is gone is absent. */
    Map<UUID, Place> of(Seat seat, Collection<UUID> subjects);

    /**
     * @param href     within the program
     * @param audience who may see a conversation about it
     */
    record Place(String title, String href, Audience audience) {
    }
}
