package nl.leerkring.circles;

import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;

/** Somebody just got a seat, or one with which one takes part again, in the same transaction. */
public record SeatGiven(Key by, CircleId circle, PersonId person, Role role) {
}
