/** The guest expert: somebody from outside who contributes to one item of a day, by a link and without an account. */
@NullMarked
package nl.leerkring.meetings.experts;

import org.jspecify.annotations.NullMarked;
