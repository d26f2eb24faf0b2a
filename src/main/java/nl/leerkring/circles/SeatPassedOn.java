package nl.leerkring.circles;

import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;

/**
 * Somebody took over the seat of somebody else, in the same transaction and before {@link SeatEnded}: what was in the hands of the one
 * goes to the other.
 */
public record SeatPassedOn(Key by, CircleId circle, PersonId from, PersonId to) {
}
