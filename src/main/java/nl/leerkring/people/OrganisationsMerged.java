package nl.leerkring.people;

import nl.leerkring.database.Key;

/** One organisation went into another, in the same transaction: a module that refers to the first now refers to the second. */
public record OrganisationsMerged(Key by, OrganisationId from, OrganisationId into) {
}
