/** Papieren: what is printed for the day: attendance list, name badges, programme and run sheet, on A4. */
@NullMarked
package nl.leerkring.meetings.papers;

import org.jspecify.annotations.NullMarked;
