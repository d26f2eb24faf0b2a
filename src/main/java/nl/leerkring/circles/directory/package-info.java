/** Who is in the circle: to find each other, on a list, on a map, and by what one seeks and another offers. */
@NullMarked
package nl.leerkring.circles.directory;

import org.jspecify.annotations.NullMarked;
