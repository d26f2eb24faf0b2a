/** Where somebody begins: the list of her circles, and a new one. */
@NullMarked
package nl.leerkring.circles.start;

import org.jspecify.annotations.NullMarked;
