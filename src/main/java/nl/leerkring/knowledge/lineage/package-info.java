/** Where a card came from and what became of it, as a picture and as a list. */
@NullMarked
package nl.leerkring.knowledge.lineage;

import org.jspecify.annotations.NullMarked;
