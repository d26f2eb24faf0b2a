/** The host's checklist: what there is to do for one meeting, by whom and when; the dates move with the meeting. */
@NullMarked
package nl.leerkring.meetings.checklist;

import org.jspecify.annotations.NullMarked;
