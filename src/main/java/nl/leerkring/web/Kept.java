package nl.leerkring.web;

import org.jspecify.annotations.Nullable;

/**
 * How long a table is kept and what happens then. The privacy page shows these sentences and the retention job runs this SQL, so
 * they cannot disagree.
 *
 * @param table   with its schema, such as {@code identity.session}
 * @param holds   what stands in it, in the words of a privacy statement
 * @param howLong "dertig dagen nadat de mail verstuurd is"
 * @param then    what happens then: "verwijderd"
 * @param sql     one statement that does it, run as the house once a day; nothing: it goes together with something else
 */
public record Kept(String table, Text holds, Text howLong, Text then, @Nullable String sql) {
}
