package nl.leerkring.circles;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;

/** What a personal link, or an answer by mail, opens without signing in: her circles that are not closed, as that person ({@link Seats#own}). */
public record OwnCircles(UUID person, Set<UUID> circles) implements Key {
}
