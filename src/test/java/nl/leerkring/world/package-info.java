/** The example world of the tests. */
@org.jspecify.annotations.NullMarked
package nl.leerkring.world;
