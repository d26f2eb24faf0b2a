/** The home of a circle: it serves the next meeting. On the day itself it is about now. */
@NullMarked
package nl.leerkring.meetings.home;

import org.jspecify.annotations.NullMarked;
