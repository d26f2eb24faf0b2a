/** Taking over a seat: what was in the hands of the predecessor, and ten minutes to catch up. */
@NullMarked
package nl.leerkring.meetings.handover;

import org.jspecify.annotations.NullMarked;
