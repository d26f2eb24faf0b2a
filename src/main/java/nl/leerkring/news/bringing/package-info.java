/** What people bring for the round: from home, from the page of the day, or from a mail without signing in. */
@NullMarked
package nl.leerkring.news.bringing;

import org.jspecify.annotations.NullMarked;
