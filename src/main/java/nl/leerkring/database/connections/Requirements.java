package nl.leerkring.database.connections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.leerkring.database.StartRefused;

/** What a database must be and have before we migrate it. */
final class Requirements {
    private static final int OLDEST = 15;
    private static final List<String> EXTENSIONS = List.of("citext", "unaccent", "pg_trgm");

    private Requirements() {}

    static void check(Connection owner) throws SQLException {
        int version = owner.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new StartRefused("The database is PostgreSQL " + version + " and Leerkring needs " + OLDEST + " or newer; move it to a newer server.");
        }
        for (var extension : EXTENSIONS) {
            if (!present(owner, extension)) {
                create(owner, extension);
            }
        }
    }

    private static boolean present(Connection owner, String extension) throws SQLException {
        try (var statement = owner.prepareStatement("select from pg_extension where extname = ?")) {
            statement.setString(1, extension);
            return statement.executeQuery().next();
        }
    }

    /** All three are trusted: whoever may create in the database may create them. */
    private static void create(Connection owner, String extension) {
        try (var statement = owner.createStatement()) {
            statement.execute("create extension if not exists " + extension + " schema public");
        } catch (SQLException refused) {
            throw new StartRefused("The database lacks an extension; let an administrator run there: create extension "
                + extension + " schema public;", refused);
        }
    }
}
