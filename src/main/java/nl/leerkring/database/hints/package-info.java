/** Hears "something changed" from every node and passes it on. */
@org.jspecify.annotations.NullMarked
package nl.leerkring.database.hints;
