/** The report of a day: it assembles itself from chapters, is changed block by block, asks who is quoted, and goes out to the circle or to everybody. */
@NullMarked
package nl.leerkring.meetings.report;

import org.jspecify.annotations.NullMarked;
