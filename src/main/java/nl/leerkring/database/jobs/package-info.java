/** Work for later: kept in the database, done once, by whichever node comes first. */
@org.jspecify.annotations.NullMarked
package nl.leerkring.database.jobs;
