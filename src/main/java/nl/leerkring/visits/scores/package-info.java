/** Cijfers: how people score the place of a visit on the themes of their circle, before and after, as a wheel and as a table. */
@NullMarked
package nl.leerkring.visits.scores;

import org.jspecify.annotations.NullMarked;
