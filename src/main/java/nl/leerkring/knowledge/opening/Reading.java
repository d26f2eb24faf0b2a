package nl.leerkring.knowledge.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.Viewers;
import org.jspecify.annotations.Nullable;

/** Whoever reads what circles opened: a visitor, or somebody with all circles she sits in. The database says what she may read. */
record Reading(@Nullable UUID person, List<Seat> seats) implements Key {

    @Override
    public Set<UUID> circles() {
        return seats.stream().map(seat -> seat.circle().value()).collect(Collectors.toSet());
    }

    static Reading of(HttpServletRequest request, Seats seats) {
        Viewer viewer = Viewers.of(request).orElse(null);
        return viewer == null ? new Reading(null, List.of()) : new Reading(viewer.person(), seats.of(viewer));
    }
}
