/** The PostgreSQL the program brings with it: unpacked, started, watched and stopped. */
@org.jspecify.annotations.NullMarked
package nl.leerkring.database.embedded;
