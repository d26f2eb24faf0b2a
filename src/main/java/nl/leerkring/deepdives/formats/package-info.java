/** The formats at an item of the programme, one after the other: chosen from the shelf, or a poll or board made on the spot. */
@NullMarked
package nl.leerkring.deepdives.formats;

import org.jspecify.annotations.NullMarked;
