/** What keeps the shelves clean: no file without a row, no row with a damaged file that nobody knows of. */
@NullMarked
package nl.leerkring.library.upkeep;

import org.jspecify.annotations.NullMarked;
