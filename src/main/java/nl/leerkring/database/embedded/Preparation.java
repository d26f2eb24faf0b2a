package nl.leerkring.database.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** All that the superuser is used for: a role that owns, and its database. The owner does the rest. */
record Preparation(Login superuser, String database, String ownerPassword) {
    void run() throws SQLException {
        try (var connection = superuser.open()) {
            if (!exists(connection, "select from pg_roles where rolname = '" + Passwords.OWNER + "'")) {
                execute(connection, "create role " + Passwords.OWNER + " login createrole");
            }
            // the driver hashes it, so that it is never in a statement or a log; each time, as an earlier start may have been cut short
            connection.unwrap(PGConnection.class).alterUserPassword(Passwords.OWNER, ownerPassword.toCharArray(), "scram-sha-256");
            if (!exists(connection, "select from pg_database where datname = '" + database + "'")) {
                execute(connection, "create database " + database + " owner " + Passwords.OWNER);
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
