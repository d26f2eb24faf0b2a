/** The shelf of ways of working of a circle: to read, to adapt, to take along and to bring in. */
@NullMarked
package nl.leerkring.facilitation.scripts;

import org.jspecify.annotations.NullMarked;
