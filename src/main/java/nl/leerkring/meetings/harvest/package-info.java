/** What each person takes home from a day, and what becomes of it. */
@NullMarked
package nl.leerkring.meetings.harvest;

import org.jspecify.annotations.NullMarked;
