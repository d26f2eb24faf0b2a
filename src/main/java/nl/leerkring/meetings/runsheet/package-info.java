/** Draaiboek: the day to the minute, with who does what, what is needed and the notes of the organisers. */
@NullMarked
package nl.leerkring.meetings.runsheet;

import org.jspecify.annotations.NullMarked;
