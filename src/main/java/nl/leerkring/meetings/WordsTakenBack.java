package nl.leerkring.meetings;

import nl.leerkring.database.Key;

/**
 * Somebody took back, changed or hid what a chapter may have told: it leaves the report in the same transaction.
 *
 * @param source as in {@link ReportBlock#source}
 */
public record WordsTakenBack(Key by, String source) {
}
