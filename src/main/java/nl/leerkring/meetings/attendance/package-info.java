/** Aanwezigheid: who is there: told by oneself, from the list, by badge or at the door; with hours, also when the network is gone. */
@NullMarked
package nl.leerkring.meetings.attendance;

import org.jspecify.annotations.NullMarked;
