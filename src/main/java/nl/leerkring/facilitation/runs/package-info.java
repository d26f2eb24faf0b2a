/** A run as one lives it: on a phone, for who leads, on the wall and on paper. */
@NullMarked
package nl.leerkring.facilitation.runs;

import org.jspecify.annotations.NullMarked;
