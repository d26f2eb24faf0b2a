/** Who sits where, and how that changes: another role, leaving, being removed and coming back. */
@NullMarked
package nl.leerkring.circles.seats;

import org.jspecify.annotations.NullMarked;
