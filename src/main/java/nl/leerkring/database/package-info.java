/** Where everything is kept: PostgreSQL, its roles, the keys that open rows, hints and jobs. Stands on nothing. */
@org.springframework.modulith.ApplicationModule(displayName = "database", allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package nl.leerkring.database;
