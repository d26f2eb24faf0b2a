/** Who may connect as what: the owner migrates, the application's role owns nothing and bypasses nothing. */
@org.jspecify.annotations.NullMarked
package nl.leerkring.database.connections;
