/** The date poll: days are proposed, everybody says which suit, and one becomes the day of the meeting. */
@NullMarked
package nl.leerkring.meetings.dates;

import org.jspecify.annotations.NullMarked;
