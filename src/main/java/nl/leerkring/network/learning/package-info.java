/** Which municipality learns from which: as a drawing, on a map, and as a table that says it all. */
@NullMarked
package nl.leerkring.network.learning;

import org.jspecify.annotations.NullMarked;
