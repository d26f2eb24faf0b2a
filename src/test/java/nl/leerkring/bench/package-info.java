/** Measures the packaged program; started by {@code bin/bench}, never part of the tests. */
package nl.leerkring.bench;
