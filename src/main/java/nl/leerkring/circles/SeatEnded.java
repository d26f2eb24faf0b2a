package nl.leerkring.circles;

import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;

/** A seat just ended, in the same transaction. */
public record SeatEnded(Key by, CircleId circle, PersonId person) {
}
