/** Programma: building the day from items by pillar, and looking at it in every way: list, day line, wall, now. */
@NullMarked
package nl.leerkring.meetings.programme;

import org.jspecify.annotations.NullMarked;
