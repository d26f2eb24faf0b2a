/** The causal loop map: what influences what, drawn together; loops are found, and the places to intervene are voted for. */
@NullMarked
package nl.leerkring.deepdives.loops;

import org.jspecify.annotations.NullMarked;
