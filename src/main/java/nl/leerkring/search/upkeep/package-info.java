/** Keeps the index complete: builds it, also while it is used, and reads the words of circles in which something changed. */
@NullMarked
package nl.leerkring.search.upkeep;

import org.jspecify.annotations.NullMarked;
