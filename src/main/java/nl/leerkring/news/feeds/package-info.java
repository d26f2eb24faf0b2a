/** RSS and Atom addresses that propose items to who prepares the rounds. */
@NullMarked
package nl.leerkring.news.feeds;

import org.jspecify.annotations.NullMarked;
