/** How a card becomes the next one, begins, ends, is merged or comes back. */
@NullMarked
package nl.leerkring.knowledge.growth;

import org.jspecify.annotations.NullMarked;
