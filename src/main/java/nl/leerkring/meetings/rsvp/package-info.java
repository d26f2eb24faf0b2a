/** Answers to the invitation: I come, I send a colleague, I can't; the waiting list, and the totals for who organises. */
@NullMarked
package nl.leerkring.meetings.rsvp;

import org.jspecify.annotations.NullMarked;
