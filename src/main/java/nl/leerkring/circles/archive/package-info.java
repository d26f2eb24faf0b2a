/** Closing a circle, so that everything can be read and nothing changes; and opening it again. */
@NullMarked
package nl.leerkring.circles.archive;

import org.jspecify.annotations.NullMarked;
