/** Circles that show each other what they open for partners, and offer each other questions. */
@NullMarked
package nl.leerkring.knowledge.sisters;

import org.jspecify.annotations.NullMarked;
