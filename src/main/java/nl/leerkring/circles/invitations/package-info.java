/** Offering somebody a seat, one by one or a spreadsheet at once, and taking it. */
@NullMarked
package nl.leerkring.circles.invitations;

import org.jspecify.annotations.NullMarked;
