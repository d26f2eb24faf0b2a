/** How a circle is set: its name and aim, who sees it, its colour, what people agree on. */
@NullMarked
package nl.leerkring.circles.settings;

import org.jspecify.annotations.NullMarked;
