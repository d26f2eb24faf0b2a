package nl.leerkring.circles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.web.components.Grown;

/**
 * What grew from the things of a circle ({@link Origin}), told where these things are; a bean of the room that keeps what grew. Only what this
 * person may see is in it.
 */
public interface Onward {

    /** By the thing it grew from; one that nothing grew from is not in it. One query, and none for no things. */
    Map<UUID, List<Grown>> of(Seat seat, Collection<UUID> things);

    /** From all that has its place under this address of the circle: {@code /bijeenkomsten/2}. One query. */
    List<Grown> under(Seat seat, String path);
}
