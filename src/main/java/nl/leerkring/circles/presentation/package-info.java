/** What everybody may read of a circle: the list of those that run, and a page for each. */
@NullMarked
package nl.leerkring.circles.presentation;

import org.jspecify.annotations.NullMarked;
