/** Stukken: what there is to read and to see at a day and its items; who organises or leads puts it there, everybody in the circle may have it. */
@NullMarked
package nl.leerkring.meetings.materials;

import org.jspecify.annotations.NullMarked;
