package nl.leerkring.circles;

import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;

/** Somebody just stopped taking part, in the same transaction: the seat ended, or is now that of an observer or alumnus. */
public record SeatEnded(Key by, CircleId circle, PersonId person) {
}
