/** The programme on the beamer: what goes on, until when, and what comes next; read from across the room. */
@NullMarked
package nl.leerkring.meetings.screen;

import org.jspecify.annotations.NullMarked;
