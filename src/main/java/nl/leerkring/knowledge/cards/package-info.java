/** The cards of a circle: the list, one card, writing and changing it, and what municipalities say of it. */
@NullMarked
package nl.leerkring.knowledge.cards;

import org.jspecify.annotations.NullMarked;
