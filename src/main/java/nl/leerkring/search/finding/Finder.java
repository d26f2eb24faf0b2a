package nl.leerkring.search.finding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who searches: the key to all circles in which she has a seat now, and to nothing else.
 *
 * @param seats of this person, all
 */
record Finder(Viewer viewer, List<Seat> seats) implements Key {

    @Override
    public @Nullable UUID person() {
        return viewer.person();
    }

    @Override
    public Set<UUID> circles() {
        return seats.stream().map(seat -> seat.circle().value()).collect(Collectors.toSet());
    }

    @Nullable Seat seat(@Nullable UUID circle) {
        return seats.stream().filter(seat -> seat.circle().value().equals(circle)).findFirst().orElse(null);
    }
}
