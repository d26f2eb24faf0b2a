package nl.leerkring.meetings;

import nl.leerkring.database.Key;

/**
 * Somebody took back, changed or hid what a chapter may have told: it leaves the report in the same transaction.
 *
 * @param source as in {@link ReportBlock#source}
 * @param words  the ones that go from a list to which several people added; empty: all of the block
 */
public record WordsTakenBack(Key by, String source, String words) {

    public WordsTakenBack(Key by, String source) {
        this(by, source, "");
    }
}
