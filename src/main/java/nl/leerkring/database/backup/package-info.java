/** All that the program knows in one file, and back into an empty place: plain CSV, so that nothing but a spreadsheet is needed to read it. */
@org.jspecify.annotations.NullMarked
package nl.leerkring.database.backup;
