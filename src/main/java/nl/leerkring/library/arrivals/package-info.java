/** A large file comes in piece by piece, and goes on where it was when the line was lost (tus). */
@NullMarked
package nl.leerkring.library.arrivals;

import org.jspecify.annotations.NullMarked;
