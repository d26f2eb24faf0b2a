/** Who may read a card or a piece of it, with the consent of who is named, and what is open to everybody. */
@NullMarked
package nl.leerkring.knowledge.opening;

import org.jspecify.annotations.NullMarked;
