/** Everything that was told, by date, to search in. */
@NullMarked
package nl.leerkring.news.log;

import org.jspecify.annotations.NullMarked;
