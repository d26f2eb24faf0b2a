/** Documenten: all that lies on the shelf of a circle or hangs on something in it, to find by theme, meeting and kind, and to take along as one ZIP. */
@NullMarked
package nl.leerkring.library.shelf;

import org.jspecify.annotations.NullMarked;
