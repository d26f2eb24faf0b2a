/** The series: all meetings of a circle, one of them, and its facts. */
@NullMarked
package nl.leerkring.meetings.series;

import org.jspecify.annotations.NullMarked;
