/** Asking for a seat: what a circle asks, the form, the link in the mail, and what coordinators make of it. */
@NullMarked
package nl.leerkring.circles.applications;

import org.jspecify.annotations.NullMarked;
