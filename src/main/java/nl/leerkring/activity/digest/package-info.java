/** What happened in somebody's circles while she was away, by mail: at most once a week, and only if there is something. */
@NullMarked
package nl.leerkring.activity.digest;

import org.jspecify.annotations.NullMarked;
